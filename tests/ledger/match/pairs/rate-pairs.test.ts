import { expect, test } from 'vitest'
import { createDraft } from '../../../../src/ledger/match/draft.ts'
import { ratePairs } from '../../../../src/ledger/match/pairs/rate-pairs.ts'
import { known, say } from '../../claims.ts'
import { listNumbered, sayNumbered } from '../numbered-words.ts'

/** How much two claims are alike, in hundredths; none if they are no pair. */
function rate(old: string, now: string): number | undefined {
  const { was, now: is } = createDraft(known(say(old)), say(now))
  const [pair] = ratePairs(was.places, is.places)
  return pair && Math.round(pair.weight * 100)
}

/** Twenty words, of which the first ones are said again, followed by words of its own up to a length. */
const old = sayNumbered(20)
const sayFirst = (shared: number, length: number) =>
  `${sayNumbered(shared)} ${sayNumbered(length - shared, 100)}`

/** Words in an order in which few still follow each other. */
const sayApart = (words: readonly string[]) =>
  [...words.filter((_, i) => i % 2 === 1), ...words.filter((_, i) => i % 2 === 0)].join(' ')

test.each([
  ['with 0.35 of their words in common', sayFirst(7, 20), 33],
  ['not with 0.341', sayFirst(7, 21), undefined],
  ['not with 0.3', sayFirst(6, 20), undefined],
])('Two claims may be the same %s', (_, now, weight) => {
  expect(rate(old, now)).toBe(weight)
})

test.each([
  ['half of the words and no word pairs', 25, 25],
  ['a word of fifty less', 24, undefined],
])('The mean of words and word pairs has to be 0.25: %s', (_, shared, weight) => {
  const now = `${sayApart(listNumbered(shared))} ${sayNumbered(50 - shared, 100)}`
  expect(rate(sayNumbered(50), now)).toBe(weight)
})

test.each([
  ['claims without words are no pair', '…', '???', undefined],
  ['of one word there are no word pairs', 'Yes.', 'Yes!', 50],
])('Where there is nothing to compare: %s', (_, one, other, weight) => {
  expect(rate(one, other)).toBe(weight)
})
