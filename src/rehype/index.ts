export { findDirectives } from './addresses/find-directives.ts'
export { type RehypeReadingOptions, rehypeReading } from './rehype-reading.ts'
export { sanitizeSchema } from './tidy/sanitize-schema.ts'
