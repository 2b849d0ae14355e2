import { describe, expect, test } from 'vitest'
import { listTouched, overlap } from '../../../src/remark/annotations/overlap.ts'
import { indexText } from '../../../src/text/index.ts'

describe('overlap', () => {
  test.each([
    { name: 'A place overlaps itself', b: { paragraph: 1, start: 4, end: 7 }, expected: true },
    { name: 'One character is enough', b: { paragraph: 1, start: 6, end: 9 }, expected: true },
    { name: 'A place around it does', b: { paragraph: 1, start: 0, end: 9 }, expected: true },
    { name: 'A place right behind doesn’t', b: { paragraph: 1, start: 7, end: 9 }, expected: false },
    { name: 'A place right before doesn’t', b: { paragraph: 1, start: 0, end: 4 }, expected: false },
    { name: 'A place in another paragraph doesn’t', b: { paragraph: 2, start: 4, end: 7 }, expected: false },
  ])('$name', ({ b, expected }) => {
    const a = { paragraph: 1, start: 4, end: 7 }
    expect(overlap(a, b)).toBe(expected)
    expect(overlap(b, a)).toBe(expected)
  })
})

describe('listTouched', () => {
  const index = indexText(['One two.', 'Three four.'], [])
  const items = [
    { paragraph: 1, start: 0, end: 3 },
    { paragraph: 1, start: 4, end: 8 },
    { paragraph: 2, start: 0, end: 5 },
    { paragraph: 2, start: 6, end: 11 },
  ]

  test.each([
    { name: 'Part of one', range: { start: 1, end: 2 }, touched: [0] },
    { name: 'Two of a paragraph', range: { start: 2, end: 5 }, touched: [0, 1] },
    { name: 'One on either side of a paragraph’s end', range: { start: 5, end: 10 }, touched: [1, 2] },
    { name: 'None between two', range: { start: 3, end: 4 }, touched: [] },
  ])('$name', ({ range, touched }) => {
    expect(listTouched(items, index, range)).toEqual(touched.map(i => items[i]))
  })
})
