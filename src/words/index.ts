export { type Words } from './languages/index.ts'
export { parts } from './parts.ts'
export { wordsFor } from './words-for.ts'
