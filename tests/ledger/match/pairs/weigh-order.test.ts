import { expect, test } from 'vitest'
import { createDraft } from '../../../../src/ledger/match/draft.ts'
import { weighOrder } from '../../../../src/ledger/match/pairs/weigh-order.ts'
import { known, say } from '../../claims.ts'

test('A pair that keeps the order of the text weighs 0.05 more, one that crosses those that do does not', () => {
  const { was, now } = createDraft(known(say('one', 'two', 'three')), say('four', 'five', 'six'))
  const [[a, b, c], [d, e, f]] = [was.places, now.places]
  if (!a || !b || !c || !d || !e || !f) throw new RangeError('no places')
  const pairs = [
    { old: a, place: e, weight: 0.5 },
    { old: b, place: f, weight: 0.5 },
    { old: c, place: d, weight: 0.5 },
  ]
  const weighed = weighOrder(pairs, []).map(({ weight, isChained }) => [Math.round(weight * 1000), isChained])
  expect(weighed).toEqual([
    [550, true],
    [550, true],
    [500, false],
  ])
})
