import { expect, test } from 'vitest'
import { createDraft, pairPlaces } from '../../../src/ledger/match/draft.ts'
import { findCloseOlds, findClosePlaces } from '../../../src/ledger/match/find-close.ts'
import { known, say, sayAgain } from '../claims.ts'

/** Two old claims and two new ones; the first old one lives on as the first new one. */
function createPaired() {
  const draft = createDraft(known(say('one', 'two')), say('three', 'four'))
  const [[a, b], [c, d]] = [draft.was.places, draft.now.places]
  if (!a || !b || !c || !d) throw new RangeError('no places')
  pairPlaces(draft, a, c)
  return { draft, a, b, c, d }
}

const cases: [string, number, number, boolean][] = [
  ['as likely', 0.5, 0.5, true],
  ['less likely by 0.019', 0.5, 0.481, true],
  ['less likely by 0.02', 0.02, 0, false],
  ['less likely by 0.021', 0.5, 0.479, false],
]

test.each(cases)('Another place of a claim that is %s', (_, home, weight, isDoubtful) => {
  const { draft, a, c, d } = createPaired()
  const rated = [
    { old: a, place: c, weight: home },
    { old: a, place: d, weight },
  ]
  const doubts = isDoubtful ? [{ old: 0, claims: [0, 1], rivals: [] }] : []
  expect(findClosePlaces(draft, rated)).toEqual(doubts)
})

test.each(cases)('Another claim for a place that is %s', (_, home, weight, isDoubtful) => {
  const { draft, a, b, c, d } = createPaired()
  const rated = [
    { old: a, place: c, weight: home },
    { old: b, place: c, weight },
    // Nothing lives on there.
    { old: b, place: d, weight: home },
  ]
  const doubts = [
    { old: 0, claims: [0], rivals: [1] },
    { old: 1, claims: [0], rivals: [0] },
  ]
  expect(findCloseOlds(draft, rated)).toEqual(isDoubtful ? doubts : [])
})

/** Two old claims that live on as one of two new ones each, in their order or crosswise, and how much each pair is alike. */
function findHeld(isCrossed: boolean, weights: readonly (number | undefined)[]) {
  const draft = createDraft(known(say('one', 'two')), say('three', 'four'))
  const [[a, b], [c, d]] = [draft.was.places, draft.now.places]
  if (!a || !b || !c || !d) throw new RangeError('no places')
  const [first, second] = isCrossed ? [d, c] : [c, d]
  pairPlaces(draft, a, first)
  pairPlaces(draft, b, second)
  const pairs = [
    { old: a, place: first },
    { old: a, place: second },
    { old: b, place: first },
    { old: b, place: second },
  ]
  const rated = pairs.flatMap((pair, i) => (weights[i] === undefined ? [] : { ...pair, weight: weights[i] }))
  return findClosePlaces(draft, rated).map(({ old }) => old)
}

// Together 0.04 count as close, and what two pairs have gained by keeping the order is no likeness.
test.each([
  ['as likely crosswise', true, [0.5, 0.5, 0.5, 0.5], [0, 1]],
  ['less likely by 0.039', true, [0.5, 0.48, 0.481, 0.5], [0, 1]],
  ['less likely by 0.041', true, [0.5, 0.48, 0.479, 0.5], []],
  ['likelier by 0.061, but not in order', false, [0.5, 0.55, 0.511, 0.5], [0, 1]],
  ['likelier by 0.059, but not in order', false, [0.5, 0.55, 0.509, 0.5], []],
  ['of which one is unlike', true, [0.5, 0.5, undefined, 0.5], []],
] as const)('Two claims could change places: %s', (_, isCrossed, weights, doubtful) => {
  expect(findHeld(isCrossed, weights)).toEqual(doubtful)
})

test('A claim does not change places with itself', () => {
  const draft = createDraft(known([sayAgain('one', 1, 2)]), say('three', 'four'))
  const [[a, b], [c, d]] = [draft.was.places, draft.now.places]
  if (!a || !b || !c || !d) throw new RangeError('no places')
  pairPlaces(draft, a, c)
  pairPlaces(draft, b, d)
  const rate = (old: typeof a, place: typeof c, weight: number) => ({ old, place, weight })
  expect(
    findClosePlaces(draft, [rate(a, c, 0.5), rate(a, d, 0.6), rate(b, c, 0.6), rate(b, d, 0.5)]),
  ).toEqual([])
})
