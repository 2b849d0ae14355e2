import type { ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Let each row of a table's body be a body of its own, which looks and reads the same. A reader view takes an element
 * that holds many long cells for the whole text, and drops the rest.
 */
export function divideTables(tree: Root): void {
  visit(tree, 'element', (body, index, parent) => {
    if (body.tagName !== 'tbody' || parent === undefined || index === undefined) return undefined
    parent.children.splice(index, 1, ...body.children.map(createBody))
    return [SKIP, index + body.children.length]
  })
}

/** White space between rows stays. */
function createBody(row: ElementContent): ElementContent {
  if (row.type !== 'element') return row
  return { type: 'element', tagName: 'tbody', properties: {}, children: [row] }
}
