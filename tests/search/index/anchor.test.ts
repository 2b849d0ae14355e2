import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AUTHOR, EDITOR, voiceOfSpeaker } from '../../../src/model/index.ts'
import { STANCES } from '../../../src/model/reading.ts'
import { decodeAnchor, encodeAnchor } from '../../../src/search/index/anchor.ts'
import { PASSAGE_KINDS, type PassageKind } from '../../../src/search/passage.ts'

const KINDS = Object.keys(PASSAGE_KINDS) as readonly PassageKind[]

const passages = fc.record({
  fragment: fc.string({ unit: 'grapheme' }),
  paragraph: fc.nat(),
  kind: fc.constantFrom(...KINDS),
  voice: fc.oneof(
    fc.constantFrom(AUTHOR, EDITOR, voiceOfSpeaker(undefined)),
    fc
      .constantFrom('author', 'editor', 'speaker', 'speaker:', 'unnamed speaker', '__proto__')
      .map(voiceOfSpeaker),
    fc.string({ unit: 'grapheme', minLength: 1 }).map(voiceOfSpeaker),
  ),
  speaker: fc.string({ unit: 'grapheme', minLength: 1 }),
  stance: fc.constantFrom(...STANCES),
  text: fc.string({ unit: 'grapheme' }),
})

test('a passage survives the way through an id, whatever its words', () => {
  fc.assert(
    fc.property(passages, passage => {
      expect(decodeAnchor(encodeAnchor(passage))).toEqual(passage)
    }),
  )
})

test.each(KINDS.flatMap(kind => [undefined, ...STANCES].map(stance => ({ kind, stance }))))(
  '$kind, $stance is told from all others',
  ({ kind, stance }) => {
    const passage = { fragment: 'a', paragraph: 1, kind, voice: AUTHOR, ...(stance && { stance }), text: 'b' }
    expect(decodeAnchor(encodeAnchor(passage))).toEqual(passage)
  },
)

test('an id has none of what Pagefind takes out or reads as its own', () => {
  fc.assert(
    fc.property(passages, passage => {
      expect(encodeAnchor(passage)).not.toMatch(/\p{White_Space}|___PAGEFIND/u)
    }),
  )
  const text = '___PAGEFIND_ANCHOR___ a\u2009b\u2060c\u00A0d\ne_f\\g;|h%7C'
  const passage = {
    fragment: 'a|b',
    paragraph: 1,
    kind: 'note' as const,
    voice: voiceOfSpeaker('A|B %7C'),
    text,
  }
  expect(encodeAnchor(passage)).not.toMatch(/\s|__/)
  expect(decodeAnchor(encodeAnchor(passage))).toEqual(passage)
})

test('a remark has no stance before and after, and the author is not named', () => {
  const remark = {
    fragment: 'p7',
    paragraph: 7,
    kind: 'remark' as const,
    voice: AUTHOR,
    text: 'Good post!',
  }
  expect(encodeAnchor(remark)).toBe('r|7|p7|||Good_post!')
  expect(decodeAnchor(encodeAnchor(remark))).toEqual(remark)
})

test.each([
  '',
  'plain-id',
  '_c|1|a|||b',
  'x|1|a|||b',
  'c|one|a|||b',
  'cz|1|a|||b',
  'ca',
  'ac|1|a|||b',
  'caa|1|a|||b',
])('%j is no passage', id => {
  expect(decodeAnchor(id)).toBeUndefined()
})
