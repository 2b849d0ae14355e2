import { expect, test } from 'vitest'
import { listLikes } from '../../src/export/list-likes.ts'
import type { Reading, Sentence } from '../../src/model/index.ts'
import { aReading, aSentence } from '../cards/a-reading.ts'
import { read } from '../remark/read.ts'

const RULE = 'A child under six may ride on any tram of the city with a grown-up for nothing at all.'
const TICKET = 'A ticket is bought from the driver before the doors of the car are closed for the night.'
const text = (...rules: readonly string[]) => rules.map(rule => `${TICKET}\n\n${rule}`).join('\n\nx\n\n')

function idOf({ sentences }: Reading, words: string): Sentence {
  const found = sentences.find(sentence => sentence.text.includes(words))
  if (!found) throw new RangeError(words)
  return found
}

const list = (reading: Reading, words: string) =>
  listLikes(reading, idOf(reading, words)).map(({ sentence, parts }) => [
    sentence.paragraph,
    parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text.trim()}`),
  ])

test('A claim and one that is worded like it are listed with each other', () => {
  const { reading } = read(text(RULE, RULE.replace('may', 'may not')))
  expect(list(reading, 'six may ride')).toEqual([[5, ['removed not']]])
  expect(list(reading, 'six may not')).toEqual([[2, ['added not']]])
})

test('So are the same words in a parallel', () => {
  const { reading } = read(text(RULE, RULE), {
    annotations: { repeats: [{ exact: 'A child', prefix: 'night.', kind: 'parallel' }] },
  })
  expect(list(reading, 'six may ride')).toEqual([[5, []]])
})

test('Each is listed once, whatever the places', () => {
  const { reading } = read(text(RULE, RULE.replace('may', 'may not'), RULE, RULE.replace('may', 'might')))
  expect(list(reading, 'six may ride').map(([n]) => n)).toEqual([5, 11])
  expect(list(reading, 'A ticket is').map(([n]) => n)).toEqual([4, 10])
})

test('Only claims and quoted sentences are listed, not a remark, nor a claim with itself', () => {
  const like = { paragraph: 1, start: 0 }
  const sentences = [
    aSentence({ id: 'one' }),
    aSentence({ id: 'two', paragraph: 2, like }),
    aSentence({ id: 'two', paragraph: 3, occurrence: 2, like }),
    aSentence({ id: 'one', paragraph: 4, occurrence: 2, like }),
    aSentence({ id: undefined, kind: 'remark', paragraph: 5, like }),
  ]
  const likes = listLikes(aReading({ sentences }), aSentence({ id: 'one' }))
  expect(likes.map(({ sentence }) => sentence.paragraph)).toEqual([2])
})
