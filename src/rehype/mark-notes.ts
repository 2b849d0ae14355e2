import type { Element } from 'hast'
import { type Note, noteFragment, noteReferenceFragment } from '../model/index.ts'
import type { BlockElements } from './find-block-elements.ts'
import { type Piece, wrapRange } from './wrap-range.ts'

/** Mark the words each note is about, and put a reference to the note right after them. */
export function markNotes(blocks: BlockElements, notes: readonly Note[]): void {
  for (const note of notes) {
    const block = blocks.get(note.paragraph)
    const properties = { dataNote: note.number }
    const last = block && wrapRange(block, note, { first: properties, rest: properties }).at(-1)
    if (last) insertAfter(last, createReference(note.number))
  }
}

function createReference(number: number): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      role: 'doc-noteref',
      id: noteReferenceFragment(number),
      href: `#${noteFragment(number)}`,
      dataNumber: number,
      dataApparatus: '',
      ariaLabel: `Note ${number}`,
    },
    children: [],
  }
}

/** A link can't stand in a link: where the words end inside the author's, the reference follows it. */
function insertAfter({ element, ancestors }: Piece, reference: Element): void {
  const chain = [element, ...ancestors]
  const link = chain.findLastIndex(({ tagName }) => tagName === 'a')
  const before = chain[Math.max(0, link)]
  const parent = chain[Math.max(0, link) + 1]
  if (before && parent) parent.children.splice(parent.children.indexOf(before) + 1, 0, reference)
}
