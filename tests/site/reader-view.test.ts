import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, describe, expect, test } from 'vitest'
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
    expect(listNotes(after)).toEqual(listNotes(before))
    for (const [id, words] of listNotes(after)) {
      const number = id.slice('note-'.length)
      expect(words).toMatch(new RegExp(`^Note ${number}, editor: `))
      expect(wordsOf(after.body)).toContain(`[note ${number}]`)
    }
  })
})

function listParagraphs(page: Document): readonly (readonly [string | null, string])[] {
  return [...page.querySelectorAll('[data-paragraph]')].map(paragraph => {
    const copy = paragraph.cloneNode(true) as Element
    for (const added of copy.querySelectorAll('[data-apparatus], input')) added.remove()
    return [paragraph.getAttribute('data-paragraph'), wordsOf(copy)] as const
  })
}

const listNotes = (page: Document) =>
  [...page.querySelectorAll('[role="doc-footnote"]')].map(note => [note.id, wordsOf(note)] as const)

const wordsOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim()
