export { checkTree } from './check-tree.ts'
export type { AnnotationOrigin, ReadingOptions } from './options.ts'
export { remarkReading } from './remark-reading.ts'
export { type Fault, reportFault } from './report.ts'
