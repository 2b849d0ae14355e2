import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortSuffixes } from '../../../src/text/directives/sort-suffixes.ts'

/** By the definition: each suffix, as a string. */
const sortPlainly = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, place) => place).sort((a, b) =>
    text.slice(a) < text.slice(b) ? -1 : 1,
  )

describe('sortSuffixes', () => {
  test.each([
    { text: '', order: [] },
    { text: 'a', order: [0] },
    { text: 'ba', order: [1, 0] },
    { text: 'aaaa', order: [3, 2, 1, 0] },
    { text: 'banana', order: [5, 3, 1, 0, 4, 2] },
  ])('sorts the suffixes of “$text”', ({ text, order }) => {
    expect([...sortSuffixes(text)]).toEqual(order)
  })

  test('sorts as code units do, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b') }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, text => {
        expect([...sortSuffixes(text)]).toEqual(sortPlainly(text))
      }),
    )
  })
})
