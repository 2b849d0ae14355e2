import type { ElementContent, Root } from 'hast'
import { CONTINUE, visit } from 'unist-util-visit'
import { HAST } from '../../vocabulary/index.ts'

/**
 * Let each block of a quotation be a quotation of its own: a paragraph in place of the `<p>`, any other in a
 * `<blockquote>`. A reader view takes an element that holds many paragraphs for the whole text, and drops the rest.
 * Run it when quotations are framed.
 */
export function divideQuotations(tree: Root): void {
  visit(tree, 'element', (quotation, index, parent) => {
    const blocks = quotation.children.filter(child => child.type === 'element')
    const isWhole = quotation.properties[HAST.paragraph] !== undefined || blocks.length < 2
    if (quotation.tagName !== 'blockquote' || isWhole || parent === undefined || index === undefined)
      return CONTINUE
    parent.children.splice(index, 1, ...quotation.children.map(quote))
    return index
  })
}

/** White space between blocks stays. */
function quote(block: ElementContent): ElementContent {
  if (block.type !== 'element') return block
  const own = block.tagName === 'p'
  const { properties, children } = own ? block : { properties: {}, children: [block] }
  return { type: 'element', tagName: 'blockquote', properties, children }
}
