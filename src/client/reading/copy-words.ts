import { DATA, ROLE } from '../../vocabulary/index.ts'

/**
 * Who copies from the text gets its author's words alone, whatever notes a selection runs over; who copies from a note
 * gets the note. The stylesheet takes the notes out of the selection: some browsers settle what is selected when the
 * selection begins, others when it is copied.
 */
// Before a selection in a note could begin: what may not be selected begins none.
document.addEventListener('pointerdown', ({ target }) => keepNotesOut(target as Node))
document.addEventListener('selectstart', ({ target }) => keepNotesOut(target as Node))
document.addEventListener('copy', () => {
  const selection = document.getSelection()
  if (selection?.rangeCount) keepNotesOut(selection.getRangeAt(0).commonAncestorContainer)
})

/** Keep notes out of what is selected, unless that is in a note itself. */
function keepNotesOut(node: Node): void {
  const element = node instanceof Element ? node : node.parentElement
  const isNote = element?.closest(`[${DATA.notes}], [role="${ROLE.note}"]`) != null
  document.documentElement.toggleAttribute(DATA.copying, !isNote)
}
