import { describe, expect, test } from 'vitest'
import type { Note } from '../../../src/model/index.ts'
import { markNotes } from '../../../src/rehype/marks/mark-notes.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createNote, parseElement, write } from '../html.ts'

const words = wordsFor('en')

const cases: readonly {
  readonly name: string
  readonly block: string
  readonly notes: readonly Partial<Note>[]
  readonly marked: string
}[] = [
  {
    name: 'marks the words and puts the reference right after them',
    block: '<p>one two three</p>',
    notes: [{ start: 4, end: 7 }],
    marked: '<p>one [1:two](1) three</p>',
  },
  {
    name: 'puts the reference after the last of several pieces',
    block: '<p>one <em>two three</em> four</p>',
    notes: [{ start: 0, end: 7 }],
    marked: '<p>[1:one ]<em>[1:two](1) three</em> four</p>',
  },
  {
    name: 'lets notes lie within one another',
    block: '<p>one two three</p>',
    notes: [
      { start: 0, end: 13 },
      { number: 2, start: 4, end: 7 },
    ],
    marked: '<p>[1:one [2:two](2) three](1)</p>',
  },
  {
    name: 'lets notes overlap',
    block: '<p>one two three</p>',
    notes: [
      { start: 0, end: 7 },
      { number: 2, start: 4, end: 13 },
    ],
    marked: '<p>[1:one [2:two]](1)[2: three](2)</p>',
  },
  {
    name: 'keeps the order of references at one place',
    block: '<p>one two</p>',
    notes: [
      { start: 0, end: 7 },
      { number: 2, start: 4, end: 7 },
    ],
    marked: '<p>[1:one [2:two]](1)(2)</p>',
  },
  {
    name: 'lets two notes speak of the same words',
    block: '<p>one</p>',
    notes: [
      { start: 0, end: 3 },
      { number: 2, start: 0, end: 3 },
    ],
    marked: '<p>[2:[1:one]](1)(2)</p>',
  },
  {
    name: 'keeps the order also where the earlier words go on',
    block: '<p><em>one two</em> three</p>',
    notes: [
      { start: 0, end: 13 },
      { number: 2, start: 4, end: 7 },
    ],
    marked: '<p>[1:<em>one [2:two](2)</em> three](1)</p>',
  },
  {
    name: 'puts a reference that would stand in a link after the link',
    block: '<p>see <a href="/">this <em>link here</em></a> now</p>',
    notes: [{ start: 9, end: 13 }],
    marked: '<p>see <a href="/">this <em>[1:link] here</em></a>(1) now</p>',
  },
  {
    name: 'puts it after the link also where the words begin before it',
    block: '<p>see <a href="/">this link</a></p>',
    notes: [{ start: 0, end: 8 }],
    marked: '<p>[1:see ]<a href="/">[1:this] link</a>(1)</p>',
  },
  {
    name: 'leaves the words of other paragraphs alone',
    block: '<p>one</p>',
    notes: [{ paragraph: 2, start: 0, end: 3 }],
    marked: '<p>one</p>',
  },
]

describe('markNotes', () => {
  for (const { name, block, notes, marked } of cases) {
    test(name, () => {
      const element = parseElement(block)
      markNotes(
        new Map([[1, element]]),
        notes.map(note => createNote(note)),
        words,
      )
      expect(shorten(write(element))).toBe(marked)
    })
  }

  test('gives the reference a role, a name, an address and words that say so', () => {
    const element = parseElement('<p>one</p>')
    markNotes(new Map([[1, element]]), [createNote({ number: 7, end: 3 })], words)
    expect(write(element)).toBe(
      '<p><span data-note="7">one</span><a role="doc-noteref" id="ref-7" href="#note-7" data-number="7" data-apparatus="" aria-label="Note 7"><sup inert><i inert>[note </i>7<i inert>]</i></sup></a></p>',
    )
  })
})

/** `[1:words]` are those of note 1, `(1)` is the reference to it. */
function shorten(html: string): string {
  const references = html.replaceAll(/<a role="doc-noteref" id="ref-(\d)"[^>]*>.*?<\/a>/g, '($1)')
  return references.replaceAll(/<span data-note="(\d)">/g, '[$1:').replaceAll('</span>', ']')
}
