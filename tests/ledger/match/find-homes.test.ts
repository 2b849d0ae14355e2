import { expect, test } from 'vitest'
import { createDraft, pairPlaces } from '../../../src/ledger/match/draft.ts'
import { findHomes } from '../../../src/ledger/match/find-homes.ts'
import { known, sayAgain } from '../claims.ts'

const hill = 'The hill is high.'

test.each([
  ['at its first place, in the order of the text', 'The hill was high.', 'The hill looks high.', 0],
  ['where its words are the same', 'The hill was high.', hill, 1],
  ['at the first of several where they are', hill, hill, 0],
])('A claim lives on %s', (_, first, second, expected) => {
  const draft = createDraft(known([sayAgain(hill, 1, 2)]), [sayAgain(first, 1, [2, second])])
  const [[a, b], [c, d]] = [draft.was.places, draft.now.places]
  if (!a || !b || !c || !d) throw new RangeError('no places')
  pairPlaces(draft, b, d)
  pairPlaces(draft, a, c)
  const homes = [
    { old: a, place: c },
    { old: b, place: d },
  ]
  expect([...findHomes(draft)]).toEqual([[0, homes[expected]]])
})
