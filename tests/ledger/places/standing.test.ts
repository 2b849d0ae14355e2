import { describe, expect, test } from 'vitest'
import { isCarried, quotedRange } from '../../../src/ledger/places/standing.ts'

const letters = (count: number) => 'a'.repeat(count)
const range = (start: number, length: number) => ({ start, end: start + length })

test.each([
  ['start', 20, { start: 20, end: 25 }],
  ['end', 20, { start: 15, end: 20 }],
  ['end', 3, { start: -2, end: 3 }],
] as const)('Quoted words have their %s at %i', (side, offset, expected) => {
  const standing = { point: { paragraph: 1, offset: 0 }, side, words: 'words' }
  expect(quotedRange(standing, offset)).toEqual(expected)
})

describe('Quoted words are those that stood elsewhere if most of their letters came along', () => {
  test.each([
    ['51 of 100', 100, 51, true],
    ['50 of 100', 100, 50, false],
    ['none', 100, 0, false],
  ])('%s', (_, quoted, carried, isSame) => {
    const runs = [{ was: 0, now: 0, text: letters(carried) }]
    expect(isCarried(runs, range(0, quoted), range(0, quoted), letters(quoted))).toBe(isSame)
  })

  test('blanks are none', () => {
    const was = `${letters(3)}${' '.repeat(10)}`
    const runs = [{ was: 0, now: 0, text: letters(2) }]
    expect(isCarried(runs, range(0, 13), range(0, 13), was)).toBe(true)
  })

  test('of those in their sentence', () => {
    const runs = [{ was: 0, now: 0, text: letters(6) }]
    expect(isCarried(runs, range(-90, 100), range(-90, 100), letters(10))).toBe(true)
  })
})

describe('With few letters, a word beside them must have come along, too', () => {
  test.each([
    ['not with 21', 21, `${letters(21)} b`, true],
    ['with 20', 20, `${letters(20)} b`, false],
    ['unless there was none', 20, `${letters(20)} `, true],
  ])('%s', (_, quoted, was, isSame) => {
    const runs = [{ was: 0, now: 0, text: letters(quoted) }]
    expect(isCarried(runs, range(0, quoted), range(0, quoted), was)).toBe(isSame)
  })

  test('a word before them counts as one beside them', () => {
    const runs = [{ was: 2, now: 2, text: letters(20) }]
    expect(isCarried(runs, range(2, 20), range(2, 20), `b ${letters(20)}`)).toBe(false)
    expect(isCarried(runs, range(2, 20), range(2, 20), `  ${letters(20)}`)).toBe(true)
  })

  // One letter stands before or after five that are quoted, so far from them.
  test.each([
    ['up to 64 characters away', 64, 1, true],
    ['no further', 65, 1, false],
    ['and now up to 32', 1, 32, true],
    ['no further either', 1, 33, false],
  ])('it may have stood %s', (_, was, now, isSame) => {
    const before = [
      { was: 0, now: 0, text: 'b' },
      { was, now, text: letters(5) },
    ]
    const after = [
      { was: 0, now: 0, text: letters(5) },
      { was: 4 + was, now: 4 + now, text: 'b' },
    ]
    const [blanks, quoted] = [' '.repeat(was - 1), letters(5)]
    expect(isCarried(before, range(was, 5), range(now, 5), `b${blanks}${quoted}`)).toBe(isSame)
    expect(isCarried(after, range(0, 5), range(0, 5), `${quoted}${blanks}b`)).toBe(isSame)
  })
})
