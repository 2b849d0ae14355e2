import { describe, expect, test } from 'vitest'
import { alignWords, countCarried, countLetters } from '../../src/text/index.ts'

describe('alignWords', () => {
  test('finds what two wordings have in common, in order', () => {
    expect(alignWords('The red boat sank.', 'the old boat sank.')).toEqual([
      { was: 0, now: 0, text: 'the ' },
      { was: 7, now: 7, text: ' boat sank.' },
    ])
  })

  test('finds nothing where more differs than is worth a comparison', () => {
    const words = (letter: string) => Array.from({ length: 4000 }, (_, i) => `${letter}${i}`).join('|')
    expect(alignWords(words('a'), words('b'))).toEqual([])
  })
})

describe('countCarried', () => {
  const runs = alignWords('The red boat sank.', 'the old boat sank.')

  test.each([
    [[0, 18], [0, 18], 12],
    [[8, 12], [8, 12], 4],
    [[8, 12], [0, 7], 0],
    [[4, 7], [0, 18], 0],
    [[6, 10], [0, 10], 2],
  ] as const)('of %j in %j: %i letters', ([start, end], [from, to], count) => {
    expect(countCarried(runs, { start, end }, { start: from, end: to })).toBe(count)
  })
})

test('Blanks are no letters', () => {
  expect(countLetters(' a b\n\u00A0c. ')).toBe(4)
})
