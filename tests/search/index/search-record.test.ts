import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import type { Reading } from '../../../src/model/index.ts'
import { createSearchRecords } from '../../../src/search/index/search-record.ts'
import { decodeAnchor } from '../../../src/search/index.ts'

const sentence = { kind: 'claim', voice: { by: 'author' }, stance: 'asserted', paragraph: 1 } as const
const reading: Pick<Reading, 'text' | 'sentences' | 'notes'> = {
  text: { slug: 'a', title: 'Tags & <marks>', language: 'fr' },
  sentences: [
    { ...sentence, start: 0, end: 10, text: 'Un < deux.', id: 'un-k3f9', occurrence: 1 },
    { ...sentence, start: 11, end: 21, text: 'Deux > “un”.', id: 'deux-k3f9', occurrence: 2 },
  ],
  notes: [{ number: 1, paragraph: 1, start: 0, end: 2, exact: 'Un', html: '<p>A note.</p>' }],
}

test('a record says of each sentence all there is to say, once and in order', () => {
  const [record] = createSearchRecords(reading, '/base/')
  expect(record?.url).toBe('/base/a/')
  const found: (readonly [string | undefined, string | undefined])[] = []
  visit(fromHtml(String(record?.content)), 'element', ({ tagName, properties }) => {
    const passage = tagName === 'a' ? decodeAnchor(String(properties.id)) : undefined
    if (passage) found.push([passage.fragment, passage.text])
  })
  expect(found).toEqual([
    ['un-k3f9', 'Un < deux.'],
    ['deux-k3f9~2', 'Deux > “un”.'],
  ])
})

test('the words to index follow, with those of the filters and symbols at the end', () => {
  const [record] = createSearchRecords(reading, '/')
  const tree = fromHtml(String(record?.content))
  const words: string[] = []
  visit(tree, 'text', ({ value }, _, parent) => {
    if (parent?.type === 'element' && parent.tagName !== 'h1') words.push(value)
  })
  expect(words.join('').trim().split(/\s+/).join(' ')).toBe(
    'un deux deux un qkindqclaim qstanceqasserted qtextqa qvoiceqauthor qsymbolqdm qsymbolqdo',
  )
})

test('the notes are a record of their own', () => {
  const [, notes, ...rest] = createSearchRecords(reading, '/')
  expect(rest).toEqual([])
  expect(notes?.url).toBe('/a/?notes')
  expect(notes?.passages.map(({ text }) => text)).toEqual(['A note.'])
  expect(notes?.content).not.toContain('deux')
  expect(createSearchRecords({ ...reading, notes: [] }, '/')).toHaveLength(1)
})

test('a record is in no language, has its title, and keeps the title out of the words', () => {
  const [record] = createSearchRecords(reading, '/')
  expect(record?.content).toContain('<html lang="unknown"><body data-pagefind-body>')
  expect(record?.content).toContain(
    'data-pagefind-meta="title" data-pagefind-ignore>Tags &#x26; &#x3C;marks></h1>',
  )
})
