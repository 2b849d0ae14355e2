import { expect, test } from 'vitest'
import { findWordings } from '../../../src/text/repeats/find-wordings.ts'
import { joinParts } from '../../../src/text/repeats/join-parts.ts'
import type { Pair } from '../../../src/text/repeats/pair-span.ts'

const whole = 'a b c d e f g h i j k l'
const thirds = ['a b c d', 'e f g h', 'i j k l'] as const

function join(paragraphs: readonly string[], pairs: readonly Pair[], mayJoin = true): readonly Pair[] {
  const options = { wordings: findWordings(paragraphs), mayJoin: () => mayJoin }
  const joined = joinParts(pairs, options).slice(pairs.length)
  return joined.toSorted(([a, b], [c, d]) => a - c || b - d)
}

test.each<[string, string[], Pair, Pair[]]>([
  [
    'The parts after a part are joined',
    [whole, 'x', ...thirds],
    [0, 2],
    [
      [0, 3],
      [0, 4],
    ],
  ],
  [
    'The parts before a part are joined',
    [whole, 'x', ...thirds],
    [0, 4],
    [
      [0, 2],
      [0, 3],
    ],
  ],
  [
    'The parts on both sides are joined',
    [whole, 'x', ...thirds],
    [0, 3],
    [
      [0, 2],
      [0, 4],
    ],
  ],
  [
    'Merged parts are joined',
    [...thirds, 'x', whole],
    [1, 4],
    [
      [0, 4],
      [2, 4],
    ],
  ],
  ['What says the whole again is no part', [whole, 'x', whole, thirds[0]], [0, 2], []],
  ['What says the same part again is no part', [whole, 'x', thirds[0], thirds[0]], [0, 2], []],
  ['What is half new is no part', [whole, 'x', thirds[0], 'e f 1 2'], [0, 2], []],
  ['What is a little new is a part', [whole, 'x', thirds[0], 'e f g 1'], [0, 2], [[0, 3]]],
  ['What stands apart is no part', [whole, 'x', thirds[0], 'y', thirds[1]], [0, 2], []],
  ['An empty paragraph is no part', [whole, 'x', thirds[0], ''], [0, 2], []],
])('%s', (_, paragraphs, pair, joined) => {
  expect(join(paragraphs, [pair])).toEqual(joined)
})

test.each([
  [51, [[0, 3]]],
  [50, []],
])('Of a hundred words %i that the whole says make a part of it: %j', (fresh, joined) => {
  const say = (from: number, to: number, letter = 'w') =>
    Array.from({ length: to - from }, (_, i) => `${letter}${from + i}`).join(' ')
  const part = `${say(100, 100 + fresh)} ${say(fresh, 100, 'x')}`
  expect(join([say(0, 200), 'x', say(0, 100), part], [[0, 2]])).toEqual(joined)
})

test('Nothing is joined that may be no run', () => {
  expect(join([whole, 'x', ...thirds], [[0, 2]], false)).toEqual([])
})

test('A part goes to the neighbour whose whole it says', () => {
  const pairs: Pair[] = [
    [0, 3],
    [1, 5],
  ]
  expect(join(['1 2 3 4', whole, 'x', '1 2 3 4', thirds[0], thirds[1]], pairs)).toEqual([[1, 4]])
})
