import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import type { Reading } from '../../src/model/index.ts'
import { decodeAnchor } from '../../src/search/index.ts'
import { createSearchRecord } from '../../src/search/search-record.ts'

const sentence = { kind: 'claim', voice: 'author', stance: 'asserted', paragraph: 1 } as const
const reading: Pick<Reading, 'text' | 'paragraphs' | 'sentences'> = {
  text: { slug: 'a', title: 'Tags & <marks>', language: 'fr' },
  paragraphs: [{ n: 1, kind: 'paragraph', text: 'Un < deux. Deux > un.' }],
  sentences: [
    { ...sentence, start: 0, end: 10, text: 'Un < deux.', id: 'un-k3f9', occurrence: 1 },
    { ...sentence, start: 11, end: 21, text: 'Deux > un.', id: 'deux-k3f9', occurrence: 2 },
  ],
}

test('a record holds each sentence once, in a span that says where it stands', () => {
  const spans: (readonly [string | undefined, string | undefined])[] = []
  visit(fromHtml(createSearchRecord(reading)), 'element', ({ tagName, properties, children: [child] }) => {
    if (tagName !== 'span') return
    const anchor = decodeAnchor(String(properties.id))
    spans.push([anchor?.fragment, child?.type === 'text' ? child.value : undefined])
  })
  expect(spans).toEqual([
    ['un-k3f9', 'Un < deux.'],
    ['deux-k3f9~2', 'Deux > un.'],
  ])
})

test('a record names its language and title, and keeps the title out of the words', () => {
  const html = createSearchRecord(reading)
  expect(html).toContain('<html lang="fr">')
  expect(html).toContain('data-pagefind-meta="title" data-pagefind-ignore>Tags &#x26; &#x3C;marks></h1>')
})
