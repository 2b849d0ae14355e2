import { defaultSchema, type Schema } from 'hast-util-sanitize'
import { HAST } from '../../vocabulary/index.ts'

/**
 * What a text or note may bring onto a page: the elements that Markdown writes, with what it writes on them. Nothing
 * loads by itself: no images, no media. Raw HTML never gets this far (there is no rehype-raw), so no author can set an
 * id, and ids need no prefix against clobbering.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'section'],
    ...['ul', 'ol', 'li', 'input', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'em', 'strong', 'del', 'code', 'br', 'sup', 'span'],
  ],
  attributes: {
    '*': [HAST.paragraph, 'id', 'title'],
    a: ['href', 'ariaDescribedBy', 'ariaLabel', 'className', HAST.footnoteBackref, HAST.footnoteRef],
    code: ['className'],
    h2: ['className'],
    input: ['checked', 'disabled', 'type'],
    li: ['className'],
    ol: ['className', 'start'],
    section: ['className', HAST.footnotes],
    td: ['align'],
    th: ['align'],
    ul: ['className'],
  },
}
