// Apart from the index, so that what runs in a browser doesn't carry Zod along.
export { annotationsSchema } from './annotations.ts'
export { frontmatterSchema } from './frontmatter.ts'
