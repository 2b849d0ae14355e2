import { expect, test } from 'vitest'
import { countCovered, findShingles } from '../../../src/text/repeats/shingles.ts'

test('Shingles are the pairs of neighbouring words, each once', () => {
  expect([...findShingles(['to', 'be', 'to', 'be'])]).toEqual(['to be', 'be to'])
})

test.each([[[]], [['one']]])('Fewer than two words have no shingles: %j', words => {
  expect(findShingles(words).size).toBe(0)
})

test.each<[string, string, string, number]>([
  ['Every word of the same text is covered', 'a b c d', 'a b c d', 4],
  ['A word beside a changed one is covered from its other side', 'a b x d e', 'a b c d e', 4],
  ['A word between two changed ones is not', 'a x c y e f', 'a b c d e f', 2],
  ['Words in another order are not', 'c b a', 'a b c', 0],
  ['A single word is not', 'a', 'a b', 0],
])('%s', (_, words, others, count) => {
  expect(countCovered(words.split(' '), findShingles(others.split(' ')))).toBe(count)
})
