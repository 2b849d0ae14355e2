import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** The level of the page's own title. */
const TITLE_LEVEL = 1

/**
 * Fit what Markdown writes to a page that has a title of its own: headings start below the title and skip no level,
 * what scrolls can be reached by keyboard, check boxes have a name, alignment is no obsolete attribute, and the language
 * of code, a word of the author's, no class, which reader views take for a name of the page's.
 */
export function adaptElements(tree: Root): void {
  const headings: Element[] = []
  visit(tree, 'element', node => {
    if (isHeading(node)) headings.push(node)
    if (node.tagName === 'pre' || node.tagName === 'table') node.properties.tabIndex = 0
    if (node.tagName === 'input') node.properties.ariaLabel = node.properties.checked ? 'done' : 'to do'
    if (node.tagName === 'code') delete node.properties.className
    if (node.properties.align !== undefined) {
      node.properties.dataAlign = node.properties.align
      delete node.properties.align
    }
  })
  const levels = [...new Set(headings.map(({ tagName }) => tagName))].sort()
  for (const heading of headings) {
    heading.tagName = `h${Math.min(6, TITLE_LEVEL + 1 + levels.indexOf(heading.tagName))}`
  }
}

/** A heading of the author's: the one over the footnotes has no number. */
function isHeading({ tagName, properties }: Element): boolean {
  return /^h[1-6]$/.test(tagName) && properties.dataParagraph !== undefined
}
