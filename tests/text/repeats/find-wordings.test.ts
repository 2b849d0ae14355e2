import { expect, test } from 'vitest'
import { findWordings, isTelling, wordingAt } from '../../../src/text/repeats/find-wordings.ts'

const eight = 'one two three four five six seven eight'

test('Paragraphs with the same words share one wording, which knows its places', () => {
  const [first, second, third] = findWordings(['Good post!', 'Another.', 'good – post'])
  expect(third).toBe(first)
  expect(first).toMatchObject({ words: ['good', 'post'], first: 0, places: [0, 2] })
  expect(second).toMatchObject({ words: ['another'], first: 1, places: [1] })
})

test('Paragraphs without words are told by their characters', () => {
  const [stars, dash, more, empty, blank] = findWordings(['***', '–', ' *** ', '', ' '])
  expect(more).toBe(stars)
  expect(dash).not.toBe(stars)
  expect(blank).toBe(empty)
})

test('Where there is no paragraph the wording says nothing', () => {
  expect(wordingAt(findWordings([eight]), 1)).toMatchObject({ words: [], places: [] })
  expect(wordingAt(findWordings([eight]), -1)).toMatchObject({ words: [], places: [] })
})

test.each<[string, string[], boolean]>([
  ['Eight words are telling', [eight], true],
  ['Seven are not', [eight.slice(4)], false],
  ['Nor are eight that stand in more than 64 places', Array.from({ length: 65 }, () => eight), false],
  ['In 64 places they are', Array.from({ length: 64 }, () => eight), true],
])('%s', (_, paragraphs, expected) => {
  expect(isTelling(wordingAt(findWordings(paragraphs), 0))).toBe(expected)
})
