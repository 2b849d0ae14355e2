import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, describe, expect, test } from 'vitest'
import { findReadings } from '../../src/build/find-readings.ts'
import { listNotes } from '../../src/components/claim/claim-context.ts'
import { describeStance, introduceSpeaker } from '../../src/export/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { createBadTexts } from '../bad-input/create-bad-texts.ts'
import { writePages } from '../bad-input/write-pages.ts'
import { DIST, PAGES } from './dist.ts'
import { readArticle } from './read-article.ts'
import { READER_TEXTS } from './reader-texts.ts'

const { folder, readings } = writePages({ ...createBadTexts(), ...READER_TEXTS })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Every text of the build, and every one that was made to be hard on a reader view. */
const pages: readonly (readonly [string, string])[] = [
  ...PAGES.filter(path => readFileSync(join(DIST, path), 'utf8').includes('data-text=')).map(
    path => [path, readFileSync(join(DIST, path), 'utf8')] as const,
  ),
  ...[...readings.keys()].map(
    text => [text, readFileSync(join(folder, text, 'index.html'), 'utf8')] as const,
  ),
]

describe.each(pages)('In a reader view, of %s', (_, html) => {
  const before = new JSDOM(html).window.document
  const after = readArticle(html)

  test('every paragraph has every word, in order', () => {
    expect(listParagraphs(after)).toEqual(listParagraphs(before))
  })

  test('every paragraph says which it is, and every label is there', () => {
    const labels = '[data-text] .voice, [data-text] .stance, [data-text] .why, figcaption'
    const list = [...before.querySelectorAll(labels)].map(wordsOf)
    const words = wordsOf(after.body)
    let at = 0
    for (const label of list) {
      at = words.indexOf(label, at)
      expect(at, label).toBeGreaterThanOrEqual(0)
    }
    for (const paragraph of after.querySelectorAll('[data-paragraph]'))
      expect(wordsOf(paragraph)).toMatch(new RegExp(`^¶${paragraph.getAttribute('data-paragraph')} `))
  })

  test('every note is there, with its number, and said to be the editor’s; so is its mark', () => {
    const notes = listNoteWords(after)
    expect(notes).toEqual(listNoteWords(before))
    const page = wordsOf(after.body)
    for (const [id, words] of notes) {
      const number = id.slice('note-'.length)
      expect(words).toMatch(new RegExp(`^Note ${number}, editor: `))
      expect(page).toContain(`[note ${number}]`)
    }
  })
})

describe.each(findReadings(DIST).map(reading => [reading.text.slug, reading] as const))(
  'In a reader view, the pages of the claims of %s',
  (slug, reading) => {
    const { sentences } = reading
    test.each(
      sentences.filter(({ id, occurrence }) => id && occurrence === 1).map(one => [one.id ?? '', one]),
    )('%s has its words, whose they are, how they are meant, and its notes', (id, sentence) => {
      const page = readArticle(readFileSync(join(DIST, slug, id, 'index.html'), 'utf8'))
      const words = wordsOf(page.body)
      expect(words).toContain(sentence.text)
      expect(words).toContain(introduceSpeaker(reading, sentence, wordsFor('en')))
      expect(words.toLowerCase()).toContain(
        describeStance(reading, sentence, wordsFor('en')).label.toLowerCase(),
      )
      for (const { number, exact, html } of listNotes(reading, sentence)) {
        expect(words).toContain(`Note ${number}, editor`)
        expect(words).toContain(exact)
        expect(words).toContain(wordsOf(new JSDOM(html).window.document.body))
      }
    })
  },
)

function listParagraphs(page: Document): readonly (readonly [string | null, string])[] {
  return [...page.querySelectorAll('[data-paragraph]')].map(paragraph => {
    const copy = paragraph.cloneNode(true) as Element
    for (const added of copy.querySelectorAll('[data-apparatus], input')) added.remove()
    return [paragraph.getAttribute('data-paragraph'), wordsOf(copy)] as const
  })
}

const listNoteWords = (page: Document) =>
  [...page.querySelectorAll('[role="doc-footnote"]')].map(note => [note.id, wordsOf(note)] as const)

const wordsOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim()
