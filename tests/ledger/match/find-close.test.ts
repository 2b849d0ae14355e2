import { expect, test } from 'vitest'
import { createDraft, pairPlaces } from '../../../src/ledger/match/draft.ts'
import { findCloseOlds, findClosePlaces } from '../../../src/ledger/match/find-close.ts'
import { known, say } from '../claims.ts'

/** Two old claims and two new ones; the first old one lives on as the first new one. */
function createPaired() {
  const draft = createDraft(known(say('one', 'two')), say('three', 'four'))
  const [[a, b], [c, d]] = [draft.was.places, draft.now.places]
  if (!a || !b || !c || !d) throw new RangeError('no places')
  pairPlaces(draft, a, c)
  return { draft, a, b, c, d }
}

const cases: [string, number, boolean][] = [
  ['as likely', 0.5, true],
  ['less likely by 0.019', 0.481, true],
  ['less likely by 0.021', 0.479, false],
]

test.each(cases)('Another place of a claim that is %s', (_, weight, isDoubtful) => {
  const { draft, a, c, d } = createPaired()
  const rated = [
    { old: a, place: c, weight: 0.5 },
    { old: a, place: d, weight },
  ]
  const doubts = isDoubtful ? [{ old: 0, claims: [0, 1], rivals: [] }] : []
  expect(findClosePlaces(draft, rated)).toEqual(doubts)
})

test.each(cases)('Another claim for a place that is %s', (_, weight, isDoubtful) => {
  const { draft, a, b, c } = createPaired()
  const rated = [
    { old: a, place: c, weight: 0.5 },
    { old: b, place: c, weight },
  ]
  const doubts = [
    { old: 0, claims: [0], rivals: [1] },
    { old: 1, claims: [0], rivals: [0] },
  ]
  expect(findCloseOlds(draft, rated)).toEqual(isDoubtful ? doubts : [])
})
