import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { HAST } from '../../vocabulary/index.ts'

/**
 * Give footnotes, and the references to them, ids that nothing else on the page has: no claim's id and no alias has
 * its `~` there. mdast-util-to-hast names the second reference to a footnote `a` like the first to one named `a-2`.
 *
 * @param scope set before the number; a note's own footnotes are none of the text's
 */
export function nameFootnotes(tree: Root, scope = ''): void {
  const references = findLinks(tree, HAST.footnoteRef)
  let number = 0
  visit(tree, 'element', item => {
    if (item.tagName !== 'li' || item.properties.id === undefined) return
    number += 1
    const id = `footnote~${scope}${number}`
    const places = references.filter(({ properties }) => properties.href === `#${item.properties.id}`)
    for (const [i, link] of places.entries()) {
      link.properties.id = `footnote-ref~${scope}${number}~${i + 1}`
      link.properties.href = `#${id}`
    }
    item.properties.id = id
    for (const [i, link] of findLinks(item, HAST.footnoteBackref).entries())
      link.properties.href = `#${places[i]?.properties.id}`
  })
}

function findLinks(tree: Element | Root, property: string): readonly Element[] {
  const links: Element[] = []
  visit(tree, 'element', node => {
    if (node.properties[property] !== undefined) links.push(node)
  })
  return links
}
