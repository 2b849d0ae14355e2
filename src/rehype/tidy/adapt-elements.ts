import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'

/** The level of the page's own title. */
const TITLE_LEVEL = 1

/**
 * Fit what Markdown writes to a page that has a title of its own: headings start below the title and skip no level,
 * what scrolls can be reached by keyboard, check boxes have a name, alignment is no obsolete attribute, and the language
 * of code, a word of the author's, no class, which reader views take for a name of the page's. They take line breaks
 * in a row for the end of a paragraph, too: something stands between them.
 */
export function adaptElements(tree: Root, { article }: Words): void {
  const headings: Element[] = []
  visit(tree, 'element', node => {
    if (isHeading(node)) headings.push(node)
    if (node.tagName === 'pre' || node.tagName === 'table') node.properties.tabIndex = 0
    if (node.tagName === 'input')
      node.properties.ariaLabel = node.properties.checked ? article.done : article.toDo
    if (node.tagName === 'code') delete node.properties.className
    if (node.children.some(isBreak)) node.children = node.children.flatMap(separateBreaks)
    if (node.properties.align !== undefined) {
      node.properties[HAST.align] = node.properties.align
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
  return /^h[1-6]$/.test(tagName) && properties[HAST.paragraph] !== undefined
}

const isBreak = (node: ElementContent | undefined) => node?.type === 'element' && node.tagName === 'br'

/** White space stands between line breaks, if anything does. */
function separateBreaks(node: ElementContent, at: number, siblings: readonly ElementContent[]) {
  const isAfter = isBreak(siblings[at - 1]) || (isBlank(siblings[at - 1]) && isBreak(siblings[at - 2]))
  return isBreak(node) && isAfter ? [WORD_BREAK, node] : [node]
}

const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === ''

const WORD_BREAK: Element = { type: 'element', tagName: 'wbr', properties: {}, children: [] }
