export { checkTree } from './check-tree.ts'
export type { AnnotationOrigin, LedgerSource, LedgerUse, ReadingOptions } from './options.ts'
export { remarkReading } from './remark-reading.ts'
export { type Fault, reportFault } from './report.ts'
