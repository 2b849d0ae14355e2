import { describe, expect, test } from 'vitest'
import {
  findNeighbours,
  listNotes,
  listTwins,
  splitParagraph,
} from '../../../src/components/claim/claim-context.ts'
import { aReading, aSentence } from '../../cards/a-reading.ts'

describe('A paragraph around a sentence', () => {
  const reading = aReading({ paragraphs: [{ n: 1, kind: 'paragraph', text: 'One. Two.\nThree.' }] })
  test.each([
    { name: 'its first', start: 0, end: 4, parts: ['', 'One.', ' Two.\nThree.'] },
    { name: 'one in its middle', start: 5, end: 9, parts: ['One. ', 'Two.', '\nThree.'] },
    { name: 'its last', start: 10, end: 16, parts: ['One. Two.\n', 'Three.', ''] },
  ])('is cut at $name, and no character is lost', ({ start, end, parts }) => {
    expect(splitParagraph(reading, aSentence({ start, end }))).toEqual(parts)
  })

  test('is nothing where there is no paragraph', () => {
    expect(splitParagraph(reading, aSentence({ paragraph: 2 }))).toEqual(['', '', ''])
  })
})

describe('The notes of a sentence', () => {
  const sentence = aSentence({ start: 10, end: 20 })
  const aNote = { paragraph: 1, number: 1, exact: '', html: '' }
  test.each([
    { name: 'within it', note: { ...aNote, start: 12, end: 14 }, isIts: true },
    { name: 'on all of it', note: { ...aNote, start: 10, end: 20 }, isIts: true },
    { name: 'that begins before it', note: { ...aNote, start: 5, end: 11 }, isIts: true },
    { name: 'that ends after it', note: { ...aNote, start: 19, end: 30 }, isIts: true },
    { name: 'right before it', note: { ...aNote, start: 5, end: 10 }, isIts: false },
    { name: 'right after it', note: { ...aNote, start: 20, end: 25 }, isIts: false },
    { name: 'in another paragraph', note: { ...aNote, paragraph: 2, start: 12, end: 14 }, isIts: false },
  ])('are those $name: $isIts', ({ note, isIts }) => {
    expect(listNotes(aReading({ notes: [note] }), sentence)).toEqual(isIts ? [note] : [])
  })
})

const one = aSentence({ id: 'one' })
const remark = aSentence({ id: undefined, kind: 'remark' })
const two = aSentence({ id: 'two', kind: 'quotation', voice: { by: 'speaker', name: 'Jan Leike' } })
const three = aSentence({ id: 'three' })
const [oneAgain, oneOnceMore] = [2, 3].map(occurrence => ({ ...one, occurrence, paragraph: 9 }))
const reading = aReading({
  sentences: [one, remark, two, three, oneAgain ?? one, remark, oneOnceMore ?? one],
})

test('The twins of a claim are its other places', () => {
  expect(listTwins(reading, one)).toEqual([oneAgain, oneOnceMore])
  expect(listTwins(reading, oneAgain ?? one)).toEqual([one, oneOnceMore])
  expect(listTwins(reading, two)).toEqual([])
})

test.each([
  { name: 'the first', sentence: one, previous: undefined, next: 'two' },
  { name: 'one in the middle', sentence: two, previous: 'one', next: 'three' },
  { name: 'the last', sentence: three, previous: 'two', next: undefined },
  { name: 'a place in a repeat', sentence: oneAgain ?? one, previous: undefined, next: 'two' },
])('The neighbours of $name are first places, remarks left out', ({ sentence, previous, next }) => {
  const neighbours = findNeighbours(reading, sentence)
  expect(neighbours.previous?.id).toBe(previous)
  expect(neighbours.next?.id).toBe(next)
})
