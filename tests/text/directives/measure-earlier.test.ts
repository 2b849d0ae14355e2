import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureEarlier } from '../../../src/text/directives/measure-earlier.ts'

/** By the definition: the longest that begins here and is found earlier. */
function measurePlainly(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, place) => {
    let length = 0
    while (place + length < text.length && text.indexOf(text.slice(place, place + length + 1)) < place)
      length += 1
    return length
  })
}

describe('measureEarlier', () => {
  test.each([
    { text: '', lengths: [] },
    { text: 'abc', lengths: [0, 0, 0] },
    { text: 'aaa', lengths: [0, 2, 1] },
    { text: 'abcab', lengths: [0, 0, 0, 2, 1] },
  ])('measures “$text”', ({ text, lengths }) => {
    expect([...measureEarlier(text)]).toEqual(lengths)
  })

  test('measures what the definition says, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 })
    fc.assert(
      fc.property(text, text => {
        expect([...measureEarlier(text)]).toEqual(measurePlainly(text))
      }),
    )
  })
})
