import { expect, test } from 'vitest'
import { checkPlaces } from '../../../src/remark/annotations/check-places.ts'
import { ledgerOf, live } from '../../ledger/entries.ts'

test('A change of place is told of where nothing is known of the entry’s file', () => {
  const before = {
    ...ledgerOf(live('a')),
    places: [{ exact: 'hill', start: { id: 'a', occurrence: 1, offset: 4 } }],
  }
  const source = { ledger: before, path: 'ledger.json', pointOf: () => undefined, use: 'require' as const }
  const text = { paragraphs: [], sentences: [] }
  expect(checkPlaces([], source, before, text, {})).toEqual([])
  const start = { paragraph: 1, offset: 0 }
  const placed = [{ selector: { exact: 'hill' }, keys: ['notes', 0], start }]
  const faults = checkPlaces(placed, source, before, text, {})
  expect(faults.map(({ ruleId, path, place }) => [ruleId, path, place])).toEqual([
    ['annotation-moved', undefined, undefined],
  ])
})
