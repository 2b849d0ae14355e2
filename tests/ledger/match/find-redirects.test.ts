import { expect, test } from 'vitest'
import { createDraft, pairPlaces } from '../../../src/ledger/match/draft.ts'
import { findRedirects } from '../../../src/ledger/match/find-redirects.ts'
import { known, say } from '../claims.ts'
import { sayNumbered } from './numbered-words.ts'

const kept = 'My aunt planted forty quince trees along the railway fence.'

/** Whether a claim of so many words is redirected to the one before, which says the first of them now. */
function isMerged(length: number, taken: number): boolean {
  const news = say(`${kept} ${sayNumbered(taken)}`)
  const draft = createDraft(known(say(kept, sayNumbered(length))), news)
  const [[old], [place]] = [draft.was.places, draft.now.places]
  if (!old || !place) throw new RangeError('no places')
  pairPlaces(draft, old, place)
  return findRedirects(draft, new Set()).length > 0
}

// The word pairs are one fewer than the words.
test.each([
  ['0.45 of its word pairs are', 101, 46, true],
  ['0.44 are', 101, 45, false],
  ['two of three are', 4, 3, true],
  ['one of two is', 3, 2, false],
])('A claim is merged with another that has taken its words over: %s', (_, length, taken, expected) => {
  expect(isMerged(length, taken)).toBe(expected)
})
