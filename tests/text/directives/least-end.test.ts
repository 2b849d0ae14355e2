import { describe, expect, test } from 'vitest'
import { indexPage } from '../../../src/text/directives/index-page.ts'
import { leastEnd } from '../../../src/text/directives/least-end.ts'

describe('leastEnd', () => {
  test.each([
    { name: 'the first letter', blocks: ['I agree.'], start: 0, end: 1 },
    { name: 'words that stand earlier', blocks: ['I agree. I disagree.'], start: 9, end: 12 },
    {
      name: 'words that stand earlier in another writing',
      blocks: ['I agree. – “I   AGRÉED”'],
      start: 11,
      end: 22,
    },
    {
      name: 'words that stand earlier across blocks',
      blocks: ['I', 'agree', 'I agreed'],
      start: 10,
      end: 18,
    },
  ])('finds how far to go from $name', ({ blocks, start, end }) => {
    expect(leastEnd(indexPage(blocks), start)).toBe(end)
  })

  test.each([
    { name: 'all that follows stands earlier', blocks: ['I agree. I agree.'], start: 9 },
    { name: 'no letter follows', blocks: ['I agree.'], start: 7 },
  ])('is never reached where $name', ({ blocks, start }) => {
    expect(leastEnd(indexPage(blocks), start)).toBe(Number.POSITIVE_INFINITY)
  })
})
