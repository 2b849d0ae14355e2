import { expect, test } from 'vitest'
import { groupPartners, type Pair, pairSpan } from '../../../src/text/repeats/pair-span.ts'

const pairs: readonly Pair[] = [
  [2, 9],
  [4, 7],
  [3, 8],
  [3, 7],
]

test('Each side spans from its first to its last paragraph, in whatever order the pairs are', () => {
  expect(pairSpan(pairs, 0)).toEqual([2, 4])
  expect(pairSpan(pairs, 1)).toEqual([7, 9])
})

test('The partners of a paragraph are all that it is paired with', () => {
  expect([...groupPartners(pairs, 0)]).toEqual([
    [2, [9]],
    [4, [7]],
    [3, [8, 7]],
  ])
  expect([...groupPartners(pairs, 1)]).toEqual([
    [9, [2]],
    [7, [4, 3]],
    [8, [3]],
  ])
})
