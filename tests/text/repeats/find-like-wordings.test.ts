import { describe, expect, test } from 'vitest'
import { findLikeWordings } from '../../../src/text/repeats/find-like-wordings.ts'
import { findWordings } from '../../../src/text/repeats/find-wordings.ts'
import { BLOCK, OTHERS } from './repeat-prose.ts'

/** How like are the first two paragraphs? */
function findLikeness(paragraphs: readonly string[]): number | undefined {
  const wordings = findWordings(paragraphs)
  const [one, other] = wordings
  const like = findLikeWordings(wordings)
  return one && other && like.get(one)?.get(other)
}

describe('likeness', () => {
  const words = 'one two three four five six seven eight nine ten eleven'

  test.each<[string, string, number | undefined]>([
    ['is the share of common shingles', 'one two three four five six seven eight nine TEN ELF', 0.9],
    ['of half a paragraph in the whole is 1', 'one two three four five six seven eight', 1],
    ['under three tenths is none', 'one two three 4 5 6 7 8 9 10 11', undefined],
    ['of two sevenths is none', 'one two three 4 5 6 7 8', undefined],
    ['of three tenths is enough', 'one two three four 5 6 7 8 9 10 11', 0.3],
    ['is not counted for fewer than eight words', 'one two three four five six seven', undefined],
  ])('%s', (_, other, likeness) => {
    expect(findLikeness([words, other])).toBe(likeness)
    expect(findLikeness([other, words])).toBe(likeness)
  })

  test('is none between unrelated paragraphs', () => {
    const like = findLikeWordings(findWordings([...BLOCK, ...OTHERS]))
    expect([...like.values()].every(others => others.size === 0)).toBe(true)
  })

  test('does not count shingles that more than 64 wordings share', () => {
    const formula = 'in the middle of the night the clerk wrote'
    const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => `${formula} x${at} y${at}`)
    expect(findLikeness(paragraphs(64))).toBeCloseTo(0.8)
    expect(findLikeness(paragraphs(65))).toBeUndefined()
  })
})
