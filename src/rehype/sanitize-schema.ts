import { defaultSchema, type Schema } from 'hast-util-sanitize'

/**
 * What a text or note may bring onto a page. Raw HTML never gets this far (there is no rehype-raw), so no author
 * can set an id, and ids need no prefix against clobbering. Nothing loads by itself: no images, no media.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobber: [],
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
  tagNames: (defaultSchema.tagNames ?? []).filter(name => !['img', 'picture', 'source'].includes(name)),
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'dataParagraph'],
  },
}
