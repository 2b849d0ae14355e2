import { describe, expect, test } from 'vitest'
import {
  beginsWithin,
  findSentence,
  isFirst,
  isWithin,
  keyPlace,
  listFirsts,
  type Place,
  type Sentence,
} from '../../../src/model/index.ts'

const PLACE: Place = { paragraph: 2, start: 5, end: 9 }

function createSentence(id: string | undefined, occurrence = 1): Sentence {
  return { ...PLACE, text: `${id} ${occurrence}`, kind: 'claim', voice: { by: 'author' }, id, occurrence }
}

const SENTENCES = [
  createSentence(undefined),
  createSentence('ships-a1'),
  createSentence('boats-b2'),
  createSentence('ships-a1', 2),
]

test('The first place of a claim is told from the others', () => {
  expect([1, 2, 3].map(occurrence => isFirst({ occurrence }))).toEqual([true, false, false])
})

test('Claims are listed once, and what has no id is none', () => {
  expect(listFirsts(SENTENCES).map(({ text }) => text)).toEqual(['ships-a1 1', 'boats-b2 1'])
})

test.each([
  { id: 'boats-b2', found: 'boats-b2 1' },
  { id: 'ships-a1', found: 'ships-a1 1' },
  { id: 'trains-c3', found: undefined },
  { id: undefined, found: undefined },
])('$id is found at its first place', ({ id, found }) => {
  expect(findSentence(SENTENCES, id)?.text).toBe(found)
})

test('A claim of which only a later place is left is not found', () => {
  expect(findSentence([createSentence('ships-a1', 2)], 'ships-a1')).toBeUndefined()
})

describe('A place and another', () => {
  test.each([
    { name: 'itself', start: 5, end: 9, within: true, begins: true },
    { name: 'a part', start: 6, end: 8, within: true, begins: true },
    { name: 'what begins before it', start: 4, end: 8, within: false, begins: false },
    { name: 'what ends after it', start: 6, end: 10, within: false, begins: true },
    { name: 'what begins where it ends', start: 9, end: 10, within: false, begins: false },
    { name: 'the same of another paragraph', paragraph: 3, start: 5, end: 9, within: false, begins: false },
  ])('$name', ({ paragraph = 2, start, end, within, begins }) => {
    expect(isWithin({ paragraph, start, end }, PLACE)).toBe(within)
    expect(beginsWithin({ paragraph, start }, PLACE)).toBe(begins)
  })

  test('have keys that tell them apart', () => {
    const keys = [PLACE, { paragraph: 25, start: 5 }, { paragraph: 2, start: 55 }].map(keyPlace)
    expect(keys).toEqual(['2:5', '25:5', '2:55'])
  })
})
