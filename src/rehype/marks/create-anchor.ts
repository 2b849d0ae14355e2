import type { Element, Nodes } from 'hast'
import { HAST } from '../../vocabulary/index.ts'

/**
 * Create what a fragment points at: an empty element right before the words. On the element that holds them an id
 * made of the author's words would make other software drop them, as that of a “comment” or of a “sponsor”.
 */
export function createAnchor(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id, [HAST.apparatus]: '' }, children: [] }
}

/** Is it an anchor? What else has an id is a block, a link or a note. */
export function isAnchor(node: Nodes | undefined): node is Element {
  return (
    node?.type === 'element' &&
    node.tagName === 'span' &&
    node.properties.id !== undefined &&
    node.properties[HAST.apparatus] !== undefined
  )
}

/** Find the anchor of a place among the children of its parent. @returns undefined for all pieces but the first */
export function findAnchor(
  parent: { readonly children: readonly Nodes[] },
  piece: Nodes,
): Element | undefined {
  const before = parent.children[parent.children.indexOf(piece) - 1]
  return isAnchor(before) ? before : undefined
}
