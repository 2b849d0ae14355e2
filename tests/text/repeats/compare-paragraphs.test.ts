import { expect, test } from 'vitest'
import { compareParagraphs } from '../../../src/text/repeats/compare-paragraphs.ts'
import { findLikeWordings } from '../../../src/text/repeats/find-like-wordings.ts'
import { findWordings } from '../../../src/text/repeats/find-wordings.ts'

const ten = 'one two three four five six seven eight nine ten'
const half = 'one two three four five 6 7 8 9 10'

function prepare(...paragraphs: string[]) {
  const wordings = findWordings(paragraphs)
  return compareParagraphs(wordings, findLikeWordings(wordings))
}

test.each<[string, string, string, number]>([
  ['The same words all count', ten, `${ten}!`, 10],
  ['The same short words count too', 'Good post!', 'good post', 2],
  ['What has the same characters and no words counts as one', '***', '***', 1],
  ['What has other characters and no words counts for nothing', '***', '–', 0],
  ['Of changed words those count that stand in company', ten, 'one two 3 four 5 six seven eight nine ten', 7],
  ['Of a part the words of the part count', ten, 'one two three four five six seven eight', 8],
  ['Unlike paragraphs have nothing in common', ten, 'a b c d e f g h i j', 0],
  ['Short paragraphs may differ in two words of five', 'I do hope so friends', 'I hope so', 3],
  ['But not in more', 'I do hope so my friends', 'I hope so', 0],
  ['Seven words are no copy of twelve', 'a b c d e f g', 'a b c d e f g h i j k l', 0],
  ['Nor in every word', 'Good post', 'Bad idea', 0],
  ['Each word of a short paragraph counts once', 'so so so good', 'so good and good', 0],
  ['A short paragraph is no part of a long one', 'one two three four', ten, 0],
])('%s', (_, earlier, later, words) => {
  expect(prepare(earlier, later)(0, 1)).toBe(words)
})

test('Where there is no paragraph there is nothing in common', () => {
  const compare = prepare(ten)
  expect([compare(-1, 0), compare(0, 1), compare(-1, 1)]).toEqual([0, 0, 0])
})

test('The exact copy of one place is no loose copy of another', () => {
  expect(prepare(half, ten)(0, 1)).toBe(5)
  expect(prepare(half, ten, ten)(0, 2)).toBe(0)
})

test('What comes only later does not keep a paragraph from being a loose copy', () => {
  const compare = prepare(half, ten, ten)
  expect(compare(0, 1)).toBe(5)
  expect(compare(1, 2)).toBe(10)
})

// Of 101 words all but one begin a shingle.
test.each([
  ['a little more than half as like as the closest one counts', 52, 52],
  ['half as like does not', 51, 0],
])('Another place that is %s', (_, shared, words) => {
  const say = (from: number, to: number, letter = 'w') =>
    Array.from({ length: to - from }, (_, i) => `${letter}${from + i}`).join(' ')
  const like = `${say(0, shared)} ${say(shared, 101, 'x')}`
  expect(prepare(like, say(0, 101), say(0, 101))(0, 2)).toBe(words)
})

test('The close copy of one place is no loose copy of another', () => {
  expect(prepare(half, ten, `${ten} eleven`)(0, 2)).toBe(0)
})
