import { expect, test } from 'vitest'
import { joinCrossed } from '../../../src/text/repeats/join-crossed.ts'
import type { Pair } from '../../../src/text/repeats/pair-span.ts'

/**
 * Join to the chain what has the same letter: the run stands before the space, its repeat after it. Small letters
 * can't be recognised by themselves.
 */
function join(text: string, chain: readonly Pair[], mayAdjoin = true): readonly Pair[] {
  const space = text.indexOf(' ')
  const joined = joinCrossed(chain, {
    compare: (one, other) => (text.charAt(one) !== '' && text.charAt(one) === text.charAt(other) ? 1 : 0),
    isTelling: place => text.charAt(place) === text.charAt(place).toUpperCase(),
    mayJoin: pairs => mayAdjoin && pairs.every(([one, other]) => one < space && space < other),
  })
  return joined.slice(chain.length)
}

test.each<[string, string, Pair[], Pair[]]>([
  [
    'Two that changed places inside are joined',
    'ABCD ACBD',
    [
      [0, 5],
      [2, 6],
      [3, 8],
    ],
    [[1, 7]],
  ],
  [
    'Short ones inside are joined',
    'AbCD ACbD',
    [
      [0, 5],
      [2, 6],
      [3, 8],
    ],
    [[1, 7]],
  ],
  [
    'Each is joined once',
    'ABBC AXBC',
    [
      [0, 5],
      [3, 8],
    ],
    [[1, 7]],
  ],
  [
    'What is the same only further away than a gap is not joined',
    'ABCDEFGH ACDEFGBH',
    [
      [0, 9],
      [2, 10],
      [3, 11],
      [4, 12],
      [5, 13],
      [6, 14],
      [7, 16],
    ],
    [],
  ],
  [
    'One that adjoins on the one side and stands inside on the other is joined',
    'BAC ABC',
    [
      [1, 4],
      [2, 6],
    ],
    [[0, 5]],
  ],
  ['One that adjoins on both sides is joined', 'AB BA', [[1, 3]], [[0, 4]]],
  ['A short one that adjoins is not', 'aB Ba', [[1, 3]], []],
  ['One that stands apart is not', 'AXB BA', [[2, 4]], []],
])('%s', (_, text, chain, joined) => {
  expect(join(text, chain)).toEqual(joined)
})

test('Nothing adjoins what may be no run', () => {
  expect(join('AB BA', [[1, 3]], false)).toEqual([])
  expect(
    join(
      'ABCD ACBD',
      [
        [0, 5],
        [2, 6],
        [3, 8],
      ],
      false,
    ),
  ).toEqual([[1, 7]])
})
