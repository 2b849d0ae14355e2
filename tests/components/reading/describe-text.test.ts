import { expect, test } from 'vitest'
import {
  countFindings,
  describeDate,
  directionOf,
  listUnrecorded,
} from '../../../src/components/reading/describe-text.ts'
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
  [{}, 'author and date'],
  [{ author: 'Ann' }, 'date'],
  [{ published: '2026-11-23' }, 'author'],
  [{ author: 'Ann', published: '2026-11-23' }, ''],
])('of %j the saved copy lacks “%s”', (known, unrecorded) => {
  expect(listUnrecorded({ slug: 'a', title: 'A', language: 'en', ...known })).toBe(unrecorded)
})

test.each([
  ['en', 'ltr'],
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

test.each([
  [{ published: '2023-07-05', source: { retrieved: '2026-11-23' } }, 'published 2023-07-05'],
  [{ published: '1850' }, 'published 1850'],
  [{ published: '1850-07' }, 'published 1850-07'],
  [{ source: { retrieved: '2026-11-23' } }, 'saved 2026-11-23'],
  [{ source: {} }, undefined],
  [{}, undefined],
])('the words of %j are of the day “%s”', (known, date) => {
  expect(describeDate({ slug: 'a', title: 'A', language: 'en', ...known })).toBe(date)
})
