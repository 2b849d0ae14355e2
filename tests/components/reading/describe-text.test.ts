import { expect, test } from 'vitest'
import { countFindings, directionOf, listUnrecorded } from '../../../src/components/reading/describe-text.ts'
import type { Reading } from '../../../src/model/index.ts'

const claim = { kind: 'claim', voice: { by: 'author' }, paragraph: 1, start: 0, end: 1, text: 'a' } as const
const reading: Reading = {
  text: { slug: 'a', title: 'A', language: 'en' },
  paragraphs: [{ n: 1, kind: 'paragraph', text: 'word '.repeat(700) }],
  sentences: [
    { ...claim, id: 'a-k3f9', occurrence: 1 },
    { ...claim, id: 'a-k3f9', occurrence: 2 },
    { ...claim, kind: 'remark', occurrence: 1 },
  ],
  quotations: [],
  repeats: [],
  notes: [],
  relations: [],
  published: [],
}

test('a claim and its twins are counted once, remarks never', () => {
  expect(countFindings(reading)).toEqual({ claims: 1, quotations: 0, repeats: 0, notes: 0, minutes: 3 })
})

test('the shortest text takes a minute', () => {
  expect(countFindings({ ...reading, paragraphs: [] }).minutes).toBe(1)
})

test.each([
  [{}, ['author', 'date']],
  [{ author: 'Ann' }, ['date']],
  [{ published: '2026-11-23' }, ['author']],
  [{ author: 'Ann', published: '2026-11-23' }, []],
])('of %j is not known %j', (known, unrecorded) => {
  expect(listUnrecorded({ slug: 'a', title: 'A', language: 'en', ...known })).toEqual(unrecorded)
})

test.each([
  ['en', 'ltr'],
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
