import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeAnchor, encodeAnchor } from '../../src/search/anchor.ts'

test('an anchor survives the way through a string, whatever its words', () => {
  const anchors = fc.record({
    fragment: fc.string({ unit: 'grapheme' }),
    paragraph: fc.nat(),
    kind: fc.constantFrom('claim' as const, 'quotation' as const, 'remark' as const),
    voice: fc.string({ unit: 'grapheme' }),
    stance: fc.constantFrom('asserted' as const, 'entertained' as const),
  })
  fc.assert(
    fc.property(anchors, anchor => {
      expect(decodeAnchor(encodeAnchor(anchor))).toEqual(anchor)
    }),
  )
})

test('a remark has no stance before and after', () => {
  const remark = { fragment: 'p7', paragraph: 7, kind: 'remark' as const, voice: 'author' }
  expect(decodeAnchor(encodeAnchor(remark))).toEqual(remark)
})

test.each(['', 'plain-id', 'a|1|nonsense|author|'])('%j is no anchor', id => {
  expect(decodeAnchor(id)).toBeUndefined()
})
