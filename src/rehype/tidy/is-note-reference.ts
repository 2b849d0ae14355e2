import type { Nodes } from 'hast'
import { ROLE } from '../../vocabulary/index.ts'

/** Is it a reference to a note of the editor's? */
export function isNoteReference(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.properties.role === ROLE.noteReference
}
