import { expect, test } from 'vitest'
import { createLocator } from '../../../src/faults/index.ts'

const TEXT = 'one\ntwo\n\nthree'

test.each([
  ['in their order', [0, 2, 3, 4, 8, 9, 13], ['1:1', '1:3', '1:4', '2:1', '3:1', '4:1', '4:5']],
  ['backwards, too', [13, 4, 0], ['4:5', '2:1', '1:1']],
  ['twice', [5, 5], ['2:2', '2:2']],
])('Places are found %s', (_, offsets, places) => {
  const locate = createLocator(TEXT)
  const found = offsets.map(locate)
  expect(found.map(point => `${point?.line}:${point?.column}`)).toEqual(places)
  expect(found.map(point => point?.offset)).toEqual(offsets)
})

test('What stands nowhere has no place', () => {
  expect(createLocator(TEXT)(undefined)).toBeUndefined()
})
