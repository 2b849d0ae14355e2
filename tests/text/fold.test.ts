import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, unfold } from '../../src/text/fold.ts'
import { foldCases } from './fold-cases.ts'

/** Any code units, lone surrogates too, and often what folding treats in a way of its own. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...foldCases.flatMap(({ text }) => [...text])),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
    ),
  )
  .map(characters => characters.join(''))

/** A text with a range of its folded string, not empty. */
const textWithRange = anyText
  .map(text => fold(text))
  .filter(folded => folded.text.length > 0)
  .chain(folded =>
    fc
      .tuple(fc.nat(folded.text.length - 1), fc.nat(folded.text.length - 1))
      .map(([a, b]) => ({ folded, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  )

describe('fold', () => {
  test.each(foldCases)('$name', ({ text, folded }) => {
    expect(fold(text).text).toBe(folded)
  })

  test.each([0, 1, 2, 3, 14])('Folding every character of plane %i twice changes nothing', plane => {
    const characters = Array.from({ length: 0x10000 }, (_, i) => String.fromCodePoint(plane * 0x10000 + i))
    const folded = fold(characters.join('x')).text
    expect(fold(folded).text === folded).toBe(true)
  })

  test('Folding any text twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(fold(fold(text).text).text).toBe(fold(text).text)
      }),
    )
  })

  test('Canonically equivalent texts fold alike', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(fold(text.normalize('NFD')).text).toBe(fold(text).text)
        expect(fold(text.normalize('NFC')).text).toBe(fold(text).text)
      }),
    )
  })

  test('A very long run of marks is left in its order', () => {
    const text = `a${'\u05C1\u05BC'.repeat(20)}`
    expect(fold(text).text).toBe(text)
  })

  test('Every folded code unit has a place in the original, in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: folded, starts, ends } = fold(text)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0)
          expect(ends[i]).toBeGreaterThan(starts[i] ?? Number.NaN)
          expect(ends[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0)
          expect(ends[i]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})

describe('unfold', () => {
  test.each([
    { name: 'A plain word is itself', text: 'a word', part: 'word', original: 'word' },
    { name: 'A part of a ligature is the whole ligature', text: 'oﬃce', part: 'f', original: 'ﬃ' },
    {
      name: 'A word with a ligature has its other letters to themselves',
      text: 'a ﬁnd',
      part: 'nd',
      original: 'nd',
    },
    { name: 'A stop of an ellipsis is the ellipsis', text: 'so… yes', part: '.', original: '…' },
    {
      name: 'A letter takes its combining accents with it',
      text: 'cafe\u0301\u0302!',
      part: 'e',
      original: 'e\u0301\u0302',
    },
    {
      name: 'A part of a character takes its accents with it',
      text: 'so…\u0301!',
      part: '.',
      original: '…\u0301',
    },
    {
      name: 'A letter takes an accent that stands behind a joiner',
      text: 'e\u200D\u0301!',
      part: 'e',
      original: 'e\u200D\u0301',
    },
    {
      name: 'A heart takes its variation selector with it',
      text: 'I ❤\uFE0F you',
      part: '❤',
      original: '❤\uFE0F',
    },
    { name: 'A space is the whole run', text: 'a \u00A0\n b', part: ' ', original: ' \u00A0\n ' },
    {
      name: 'A soft hyphen inside is covered',
      text: 'hy\u00ADphen',
      part: 'hyphen',
      original: 'hy\u00ADphen',
    },
    { name: 'A soft hyphen at the edge stays outside', text: 'hy\u00ADphen', part: 'phen', original: 'phen' },
    { name: 'A bidi control at the edge stays outside', text: '\u2067a\u2069', part: 'a', original: 'a' },
    {
      name: 'A syllable composed of letters is all of them',
      text: '\u1112\u1161\u11AB어',
      part: '한',
      original: '\u1112\u1161\u11AB',
    },
    { name: 'A composed kana is letter and mark', text: 'か\u3099く', part: 'が', original: 'か\u3099' },
    { name: 'A vowel sign that joins nothing has a place of its own', text: 'कि', part: 'ि', original: 'ि' },
    { name: 'An emoji is both of its code units', text: 'a👍b', part: '👍', original: '👍' },
  ])('$name', ({ text, part, original }) => {
    const folded = fold(text)
    const at = folded.text.indexOf(part)
    const { start, end } = unfold(folded, at, at + part.length)
    expect(text.slice(start, end)).toBe(original)
  })

  test('Half of an emoji is the whole emoji', () => {
    expect(unfold(fold('a👍b'), 2, 3)).toEqual({ start: 1, end: 3 })
  })

  test('The range covers every character that the folded part stands for, and no other at its ends', () => {
    fc.assert(
      fc.property(textWithRange, ({ folded, start, end }) => {
        const range = unfold(folded, start, end)
        for (let i = 0; i < folded.text.length; i++) {
          const from = folded.starts[i] ?? Number.NaN
          const to = folded.ends[i] ?? Number.NaN
          if (i >= start && i < end) expect(range.start <= from && to <= range.end).toBe(true)
        }
        expect(range).toEqual({ start: folded.starts[start], end: folded.ends[end - 1] })
      }),
    )
  })

  test('The words of the range fold to a string that holds the folded part', () => {
    fc.assert(
      fc.property(textWithRange, ({ folded, start, end }) => {
        const range = unfold(folded, start, end)
        const again = fold(folded.original.slice(range.start, range.end)).text
        expect(again).toContain(folded.text.slice(start, end))
      }),
    )
  })

  test.each([
    { name: 'An empty range is refused', start: 1, end: 1 },
    { name: 'A reversed range is refused', start: 2, end: 1 },
    { name: 'A range before the text is refused', start: -1, end: 1 },
    { name: 'A range beyond the text is refused', start: 1, end: 4 },
    { name: 'A range that begins beyond the text is refused', start: 3, end: 3 },
  ])('$name', ({ start, end }) => {
    expect(() => unfold(fold('abc'), start, end)).toThrow(
      new RangeError(`Unexpected range ${start}–${end}, expected part of 0–3`),
    )
  })
})
