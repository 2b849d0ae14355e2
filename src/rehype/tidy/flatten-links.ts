import type { Element, ElementContent, Root } from 'hast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { findReference } from './mark-apparatus.ts'

/**
 * A link can't stand in a link, though Markdown may write one: an address within a link's words becomes plain words,
 * and a footnote reference is put right after the link.
 */
export function flattenLinks(tree: Root): void {
  visit(tree, 'element', (link, index, parent) => {
    if (link.tagName !== 'a' || parent === undefined || index === undefined) return CONTINUE
    const references: Element[] = []
    link.children = flatten(link.children, references)
    parent.children.splice(index + 1, 0, ...references)
    return SKIP
  })
}

/** @param references those taken out are added */
function flatten(children: readonly ElementContent[], references: Element[]): ElementContent[] {
  return children.flatMap(child => {
    if (child.type !== 'element') return child
    if (findReference(child)) {
      references.push(child)
      return []
    }
    child.children = flatten(child.children, references)
    return child.tagName === 'a' ? child.children : child
  })
}
