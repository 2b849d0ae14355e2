import { expect, test } from 'vitest'
import { toReadingJson } from '../../src/export/index.ts'
import type { Reading } from '../../src/model/index.ts'

const sentence = { paragraph: 1, start: 0, end: 2, text: 'So', voice: 'author' } as const
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
}

test('every sentence gets the address of its place, a remark that of its paragraph', () => {
  const json = toReadingJson(reading, path => `https://site.test/${path}`)
  expect(json).toMatchObject({
    sentences: [{ url: 'https://site.test/a/#so-k3f9~2' }, { url: 'https://site.test/a/#p1' }],
    retired: [],
  })
})

test('nothing of the Reading is left out', () => {
  expect(Object.keys(toReadingJson(reading, path => path))).toEqual([...Object.keys(reading), 'retired'])
})
