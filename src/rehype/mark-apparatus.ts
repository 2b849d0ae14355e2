import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Mark what mdast-util-to-hast adds to a footnote (its number, heading and way back) as no words of the text. */
export function markApparatus(tree: Root): void {
  visit(tree, 'element', (node, _index, parent) => {
    if (node.properties.dataFootnoteBackref !== undefined) node.properties.dataApparatus = ''
    if (node.properties.dataFootnoteRef !== undefined && parent?.type === 'element') markReference(node, parent)
    if (node.properties.id === 'footnote-label') node.properties.dataApparatus = ''
  })
}

function markReference(link: Element, superscript: Element): void {
  superscript.properties.dataApparatus = ''
  link.properties.ariaLabel = `Footnote ${link.children.map(child => ('value' in child ? child.value : '')).join('')}`
}
