import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { checkPlaces } from '../../../src/remark/annotations/check-places.ts'
import { ledgerOf, live } from '../../ledger/entries.ts'

test('A change of place is told of where nothing is known of the entry’s file', () => {
  const before = {
    ...ledgerOf(live('a')),
    places: [{ exact: 'hill', start: { id: 'a', occurrence: 1, offset: 4 } }],
  }
  const source = { ledger: before, path: 'ledger.json', pointOf: () => undefined, use: 'require' as const }
  const file = new VFile({ path: 'text.md' })
  checkPlaces(source, before, { paragraphs: [], sentences: [] }, {}, file)
  expect(file.messages).toEqual([])
  const start = { paragraph: 1, offset: 0 }
  file.data.placed = [{ selector: { exact: 'hill' }, keys: ['notes', 0], start }]
  checkPlaces(source, before, { paragraphs: [], sentences: [] }, {}, file)
  expect(file.messages.map(({ ruleId, file, line }) => [ruleId, file, line])).toEqual([
    ['annotation-moved', 'text.md', undefined],
  ])
})
