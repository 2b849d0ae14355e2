import { expect, test } from 'vitest'
import { listNotePassages } from '../../../src/search/index/list-note-passages.ts'

test('a note is its own words without markup', () => {
  const note = { number: 2, paragraph: 3, start: 0, end: 4, exact: 'shot' }
  const html = '<p>A <em>term</em> of art &amp; more.</p>\n<p>See\n<a href="https://a.example">there</a>.</p>'
  expect(listNotePassages({ notes: [{ ...note, html }] })).toEqual([
    {
      fragment: 'note-2',
      paragraph: 3,
      kind: 'note',
      voice: { by: 'editor' },
      text: 'A term of art & more. See there.',
    },
  ])
})

test('white space in it and around it is one space, or none', () => {
  const note = { number: 1, paragraph: 1, start: 0, end: 4, exact: 'shot' }
  const [passage] = listNotePassages({ notes: [{ ...note, html: '\n<p> See\n  <b>there</b>. </p>\n' }] })
  expect(passage?.text).toBe('See there.')
})
