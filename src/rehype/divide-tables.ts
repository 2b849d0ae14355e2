import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Let each row of a table's body be a body of its own, which looks and reads the same. A reader view takes an element
 * that holds many long cells for the whole text, and drops the rest.
 */
export function divideTables(tree: Root): void {
  visit(tree, 'element', (body, index, parent) => {
    if (body.tagName !== 'tbody' || parent === undefined || index === undefined) return undefined
    const rows = body.children.filter(child => child.type === 'element')
    parent.children.splice(index, 1, ...rows.map(createBody))
    return [SKIP, index + rows.length]
  })
}

const createBody = (row: Element): Element => ({
  type: 'element',
  tagName: 'tbody',
  properties: {},
  children: [row],
})
