import { expect, test } from 'vitest'
import { countLeading } from '../../src/text/count-leading.ts'

test.each([
  { list: [], below: 3, count: 0 },
  { list: [3], below: 3, count: 0 },
  { list: [1, 2, 2, 3, 8], below: 3, count: 3 },
  { list: [1, 2, 2, 3, 8], below: 9, count: 5 },
])('of $list, $count are below $below', ({ list, below, count }) => {
  expect(countLeading(list, item => item < below)).toBe(count)
})

test('looks at few of many', () => {
  let looked = 0
  const list = Array.from({ length: 100_000 }, (_, i) => i)
  const count = countLeading(list, item => {
    looked += 1
    return item < 70_000
  })
  expect(count).toBe(70_000)
  expect(looked).toBeLessThan(20)
})
