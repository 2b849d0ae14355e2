import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { isNoteReference } from './is-note-reference.ts'

/** Put a comma between references to notes that nothing stands between: “5” and “4” are not “54”. */
export function separateReferences(tree: Root): void {
  let isAfter = false
  visit(tree, node => {
    if (node.type === 'text') isAfter = false
    if (node.type !== 'element' || !isNoteReference(node)) return undefined
    const [sign] = node.children
    if (isAfter) (sign as Element).children.unshift({ type: 'text', value: ', ' })
    isAfter = true
    return SKIP
  })
}
