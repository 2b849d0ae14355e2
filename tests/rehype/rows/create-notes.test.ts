import { describe, expect, test } from 'vitest'
import { createNotes } from '../../../src/rehype/rows/create-notes.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createNote, write } from '../html.ts'

const words = wordsFor('en')

const FOOTNOTES =
  '<p>One<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup></p>' +
  '<section data-footnotes="" class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol>' +
  '<li id="user-content-fn-1"><p>Two <a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Back">↩</a></p></li>' +
  '</ol></section>'

const LABEL = '<span inert data-apparatus=""><i inert>Note </i>3<i inert>, editor: </i></span>'

describe('createNotes', () => {
  test('puts the notes of a row into one container of apparatus', () => {
    const html = write(createNotes([createNote({ number: 3 }), createNote({ number: 4 })], words))
    expect(html).toMatch(
      /^<section data-notes="" data-apparatus=""><margin-note.*<\/margin-note><margin-note.*<\/margin-note><\/section>$/,
    )
  })

  test('makes each note a footnote with its number, its body and the way back', () => {
    const html = write(createNotes([createNote({ number: 3, html: '<p>One <em>two</em>.</p>' })], words))
    expect(html).toContain(
      '<margin-note role="doc-footnote" id="note-3" data-number="3" aria-label="Note 3, editor">' +
        `<p>${LABEL}One <em>two</em>.</p>` +
        '<a role="doc-backlink" href="#ref-3" aria-label="Back to the words of note 3">↩</a></margin-note>',
    )
  })

  test('says whose the note is before a body that begins with no paragraph, or has none', () => {
    for (const html of ['<ul><li>One</li></ul>', ''])
      expect(write(createNotes([createNote({ number: 3, html })], words))).toContain(
        `<p data-apparatus="">${LABEL}</p>${html}<a role="doc-backlink"`,
      )
  })

  test('names the footnotes of each note apart from all others', () => {
    const notes = [createNote({ number: 1, html: FOOTNOTES }), createNote({ number: 2, html: FOOTNOTES })]
    const html = write(createNotes(notes, words))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([
      'note-1',
      'footnote-ref~note-1~1~1',
      'footnote~note-1~1',
      'note-2',
      'footnote-ref~note-2~1~1',
      'footnote~note-2~1',
    ])
    for (const [, fragment] of html.matchAll(/ href="#(footnote[^"]+)"/g)) expect(ids).toContain(fragment)
  })
})
