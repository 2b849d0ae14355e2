import type { Element, ElementContent, Root } from 'hast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { HAST, ID } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'

/** Mark what mdast-util-to-hast adds to a footnote (its number, heading and way back) as no words of the text. */
export function markApparatus(tree: Root, words: Words): void {
  visit(tree, 'element', node => {
    if (node.properties[HAST.apparatus] !== undefined) return SKIP
    if (node.properties.id === ID.footnoteLabel) markHeading(node)
    const link = findReference(node)
    if (link) markReference(node, link, words)
    const backlink = node.children.findIndex(child => isBacklink(child))
    if (backlink !== -1) gatherBacklinks(node, backlink)
    return CONTINUE
  })
}

/** The link that refers to a footnote, in the superscript that holds it and nothing else. */
export function findReference(node: Element): Element | undefined {
  const [link] = node.children
  if (node.tagName !== 'sup' || link?.type !== 'element') return undefined
  return link.properties[HAST.footnoteRef] === undefined ? undefined : link
}

/** The heading's id could be an alias as well, and nothing needs it: references say themselves what they are. */
function markHeading(heading: Element): void {
  heading.properties[HAST.apparatus] = ''
  delete heading.properties.id
}

function markReference(superscript: Element, link: Element, { article }: Words): void {
  const number = link.children.filter(child => child.type === 'text').map(({ value }) => value)
  superscript.properties[HAST.apparatus] = ''
  delete link.properties.ariaDescribedBy
  link.properties.ariaLabel = article.footnote(number.join(''))
}

function isBacklink(node: ElementContent): boolean {
  return node.type === 'element' && node.properties[HAST.footnoteBackref] !== undefined
}

/** The links back end the last paragraph of a footnote, after a space that is none of the author's. */
function gatherBacklinks(parent: Element, first: number): void {
  const before = parent.children[first - 1]
  if (before?.type === 'text') before.value = before.value.replace(/ $/, '')
  const backlinks = parent.children.splice(first)
  parent.children.push({
    type: 'element',
    tagName: 'span',
    properties: { [HAST.apparatus]: '' },
    children: [{ type: 'text', value: ' ' }, ...backlinks],
  })
}
