import { expect, test } from 'vitest'
import { passageAt } from '../../../src/search/query/index-passages.ts'
import { createIndex } from '../passages.ts'

test('Every letter knows its passage; one without letters has none', () => {
  const index = createIndex('One', '…', 'two', '')
  expect(index.letters).toBe('onetwo')
  expect([...index.letters].map((_, unit) => passageAt(index, unit))).toEqual([0, 0, 0, 2, 2, 2])
})
