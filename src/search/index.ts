export { decodeAnchor, type SearchAnchor } from './anchor.ts'
