import { expect, test } from 'vitest'
import { locateLedger } from '../../../src/ledger/file/locate-ledger.ts'

test.each([
  ['a value', ['a', 1], 2, 4],
  ['what is absent, where what should hold it does', ['a', 2, 'b'], 1, 7],
  ['what nothing holds, where the whole does', ['b'], 1, 1],
])('Of %s', (_, keys, line, column) => {
  const places = locateLedger('{"a": [1,\n   2]}')
  expect(places.pointOf(keys)).toEqual({ line, column })
  expect(places.keyPoint([], 'a')).toEqual({ line: 1, column: 2 })
})

test('In a ledger that is larger than any known all stand at the start', () => {
  const places = locateLedger(`["${' '.repeat(8 * 2 ** 20)}"]`)
  expect(places.pointOf([0])).toMatchObject({ line: 1, column: 1 })
  expect(places.keyPoint([], 'a')).toMatchObject({ line: 1, column: 1 })
})
