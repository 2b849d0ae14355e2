export { toReadingJson } from './reading-json.ts'
