import { expect, test } from 'vitest'
import { toReadingJson } from '../../src/export/index.ts'
import type { Reading } from '../../src/model/index.ts'

const sentence = { paragraph: 1, start: 0, end: 2, text: 'So', voice: { by: 'author' } } as const
const reading: Reading = {
  text: { slug: 'a', title: 'A', language: 'en' },
  paragraphs: [{ n: 1, kind: 'paragraph', text: 'So' }],
  sentences: [
    { ...sentence, kind: 'claim', stance: 'asserted', id: 'so-k3f9', occurrence: 2 },
    { ...sentence, kind: 'remark', occurrence: 1 },
  ],
  quotations: [],
  repeats: [],
  notes: [],
  relations: [],
  published: [],
}

test('every sentence gets the address of its place, a remark that of its paragraph', () => {
  const json = toReadingJson(reading, path => `https://site.test/${path}`)
  expect(json).toMatchObject({
    sentences: [{ url: 'https://site.test/a/#so-k3f9~2' }, { url: 'https://site.test/a/#p1' }],
    retired: [],
  })
})

const entry = { aliases: [], text: 'So', paragraphs: [1], since: '2026-01-01' }
const end = (id: string, isLive: boolean) => ({ id, isLive, rewordings: [] })
const published: Reading['published'] = [
  { ...entry, id: 'so-k3f9', state: 'live', ends: [end('so-k3f9', true)] },
  {
    ...entry,
    id: 'split',
    state: 'redirected',
    until: '2026-02-02',
    ends: [end('so-k3f9', true), end('x', true)],
  },
  { ...entry, id: 'lost', state: 'redirected', until: '2026-02-02', ends: [end('gone', false)] },
  { ...entry, id: 'gone', state: 'retired', until: '2026-03-03', ends: [end('gone', false)] },
]

test('what is not live any more is listed with its last words, since when, and what says it now', () => {
  expect(toReadingJson({ ...reading, published }, path => path)).toMatchObject({
    published,
    retired: [
      { id: 'split', text: 'So', since: '2026-02-02', movedTo: 'so-k3f9' },
      { id: 'lost', text: 'So', since: '2026-02-02' },
      { id: 'gone', text: 'So', since: '2026-03-03' },
    ],
  })
})

test('nothing of the Reading is left out', () => {
  expect(Object.keys(toReadingJson(reading, path => path))).toEqual([
    'format',
    ...Object.keys(reading),
    'retired',
  ])
})
