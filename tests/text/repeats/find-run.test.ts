import { expect, test } from 'vitest'
import { compareParagraphs } from '../../../src/text/repeats/compare-paragraphs.ts'
import { findLikeWordings } from '../../../src/text/repeats/find-like-wordings.ts'
import { findRun } from '../../../src/text/repeats/find-run.ts'
import { findWordings } from '../../../src/text/repeats/find-wordings.ts'
import { BLOCK, OTHERS } from './repeat-prose.ts'

const [a, b, c] = BLOCK
const [u, short] = OTHERS

function find(paragraphs: string[], later: number, free = 0, saidBefore = (_: number) => -1) {
  const wordings = findWordings(paragraphs)
  const like = findLikeWordings(wordings)
  return findRun(later, { wordings, like, compare: compareParagraphs(wordings, like), saidBefore, free })
}

test('The run that a paragraph says again is found, sorted by its earlier side', () => {
  expect(find([a, b, c, u, b, a, c], 4)).toEqual([
    [0, 5],
    [1, 4],
    [2, 6],
  ])
})

test('A short paragraph starts no run', () => {
  expect(find([short, a, b, u, short, a, b], 4)).toEqual([])
})

test('A run reaches back over the short paragraph before it', () => {
  expect(find([short, a, b, u, short, a, b], 5)).toEqual([
    [0, 4],
    [1, 5],
    [2, 6],
  ])
})

test('It does not reach back into another repeat', () => {
  expect(find([short, a, b, u, short, a, b], 5, 5)).toEqual([
    [1, 5],
    [2, 6],
  ])
})

test('It does not hold what says its own words again', () => {
  expect(find([a, b, c, u, a, b, c], 4, 0, place => (place === 2 ? 0 : -1))).toEqual([
    [0, 4],
    [1, 5],
  ])
  expect(find([short, a, b, u, short, a, b], 5, 0, place => (place === 1 ? 0 : -1))).toEqual([
    [1, 5],
    [2, 6],
  ])
})

test.each([
  ['four fifths of the words of another', 40, 0],
  ['a word less', 39, 7],
])('The earliest run says %s', (_, count, first) => {
  const say = (letter: string, words: number) =>
    Array.from({ length: words }, (_, i) => `${letter}${i}`).join(' ')
  const later = [say('a', 50), say('b', 50)]
  expect(find([say('a', 40), say('b', count), u, ...OTHERS.slice(2), ...later, short, ...later], 10)).toEqual(
    [
      [first, 10],
      [first + 1, 11],
    ],
  )
})

test('The earliest run wins unless it says clearly less', () => {
  const almost = a.replace('two', 'six')
  expect(find([almost, b, u, a, b, short, a, b], 6)).toEqual([
    [0, 6],
    [1, 7],
  ])
  const saidBefore = (place: number) => (place === 3 || place === 4 ? place - 3 : -1)
  expect(find([a, b, u, a, b, c, short, a, b, c], 7, 5, saidBefore)).toEqual([
    [3, 7],
    [4, 8],
    [5, 9],
  ])
})
