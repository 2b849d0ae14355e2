import { expect, test } from 'vitest'
import { compareParagraphs } from '../../../src/text/repeats/compare-paragraphs.ts'
import { findLikeWordings } from '../../../src/text/repeats/find-like-wordings.ts'
import { findWordings } from '../../../src/text/repeats/find-wordings.ts'
import type { Pair } from '../../../src/text/repeats/pair-span.ts'
import { weighRun } from '../../../src/text/repeats/weigh-run.ts'

/** So many words that no other letter has. */
const say = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`).join(' ')

function weigh(paragraphs: string[], pairs: readonly Pair[]): number {
  const wordings = findWordings(paragraphs)
  return weighRun(pairs, { wordings, compare: compareParagraphs(wordings, findLikeWordings(wordings)) })
}

test.each<[string, string[], number]>([
  [
    'A run weighs the words that are said again',
    [say('a', 20), say('b', 20), say('a', 20), say('b', 20)],
    40,
  ],
  ['Thirty words are enough', [say('a', 15), say('b', 15), say('a', 15), say('b', 15)], 30],
  ['Fewer are no repeat', [say('a', 15), say('b', 14), say('a', 15), say('b', 14)], 0],
  ['Half of each side must be the same', [say('a', 40), say('b', 40), say('a', 20), say('b', 20)], 40],
  ['Less is no repeat, if it is quoted', [say('a', 41), say('b', 41), say('a', 20), say('b', 20)], 0],
  [
    'Less is no repeat, if more is said about it',
    [say('a', 20), say('b', 20), say('a', 41), say('b', 41)].map((text, at) =>
      at < 2 ? text : text.replaceAll(/(\d\d)/g, at === 2 ? '$1c' : '$1d'),
    ),
    0,
  ],
  ['One paragraph twice is no run', [say('a', 40), say('a', 40), say('a', 40), say('a', 40)], 0],
])('%s', (_, paragraphs, words) => {
  expect(
    weigh(paragraphs, [
      [0, 2],
      [1, 3],
    ]),
  ).toBe(words)
})

test('The parts of a split paragraph weigh together', () => {
  const halves = [say('a', 40).slice(0, 70), say('a', 40).slice(70)]
  const text = [say('a', 40), say('b', 20), ...halves, say('b', 20)]
  expect(
    weigh(text, [
      [0, 2],
      [0, 3],
      [1, 4],
    ]),
  ).toBeGreaterThan(50)
})

test('One paragraph on either side is no run', () => {
  const text = [say('a', 40), say('b', 40), `${say('a', 40)} ${say('b', 40)}`]
  expect(
    weigh(text, [
      [0, 2],
      [1, 2],
    ]),
  ).toBe(0)
})
