export { findDirectives } from './find-directives.ts'
export { type RehypeReadingOptions, rehypeReading } from './rehype-reading.ts'
export { sanitizeSchema } from './sanitize-schema.ts'
