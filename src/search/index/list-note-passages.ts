import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { EDITOR, noteFragment, type Reading } from '../../model/index.ts'
import type { Passage } from '../passage.ts'

/** List the notes of a text as the search knows them, in order: their words without markup. */
export function listNotePassages({ notes }: Pick<Reading, 'notes'>): readonly Passage[] {
  return notes.map(({ number, paragraph, html }) => ({
    fragment: noteFragment(number),
    paragraph,
    kind: 'note',
    voice: EDITOR,
    text: readWords(html),
  }))
}

function readWords(html: string): string {
  let words = ''
  visit(fromHtml(html, { fragment: true }), 'text', ({ value }) => {
    words += value
  })
  return words.replace(/\s+/g, ' ').trim()
}
