export { checkTree } from './blocks/check-tree.ts'
export { type ResolveLinksOptions, resolveLinks, type SiteLink } from './blocks/resolve-links.ts'
export type { AnnotationOrigin, LedgerSource, LedgerUse, ReadingOptions } from './options.ts'
export { remarkReading } from './remark-reading.ts'
