import type { Element } from 'hast'
import { type Note, noteFragment, noteReferenceFragment } from '../../model/index.ts'
import { HAST, ROLE } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import type { BlockElements } from '../rows/find-block-elements.ts'
import { isNoteReference } from '../tidy/is-note-reference.ts'
import { createHint, createSign } from './create-hint.ts'
import { toChildren } from './to-children.ts'
import { type Piece, wrapRange } from './wrap-range.ts'

/** Mark the words each note is about, and put a reference to the note right after them. */
export function markNotes(blocks: BlockElements, notes: readonly Note[], words: Words): void {
  for (const note of notes) {
    const block = blocks.get(note.paragraph)
    const last = block && wrapRange(block, note, { [HAST.note]: note.number }).at(-1)
    if (last) insertAfter(last, createReference(note.number, words))
  }
}

function createReference(number: number, { article }: Words): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      role: ROLE.noteReference,
      id: noteReferenceFragment(number),
      href: `#${noteFragment(number)}`,
      [HAST.number]: number,
      [HAST.apparatus]: '',
      ariaLabel: article.note(number),
    },
    children: [
      createSign(
        'sup',
        toChildren(article.noteReference({ type: 'text', value: `${number}` } as const), createHint),
      ),
    ],
  }
}

/**
 * A link can't stand in a link: where the words end inside the author's, the reference follows it. Where the words
 * of several notes end together, their references follow in order.
 */
function insertAfter({ element, ancestors }: Piece, reference: Element): void {
  const [parent, grandparent, ...outer] = ancestors
  const isHeld = ancestors.some(({ tagName }) => tagName === 'a') || endsNote(element, parent)
  if (grandparent !== undefined && isHeld) {
    insertAfter({ element: parent, ancestors: [grandparent, ...outer] }, reference)
    return
  }
  let index = parent.children.indexOf(element) + 1
  while (isNoteReference(parent.children[index])) index += 1
  parent.children.splice(index, 0, reference)
}

function endsNote(element: Element, parent: Element): boolean {
  return parent.properties[HAST.note] !== undefined && parent.children.at(-1) === element
}
