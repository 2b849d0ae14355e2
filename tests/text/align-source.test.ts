import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignSource } from '../../src/text/index.ts'

const EMOJI = ['\uD83D', '\uDE00']

/** What of the source each character of the value stands for. */
const cases = [
  { name: 'Plain words are themselves', value: 'a b', source: 'a b', pieces: ['a', ' ', 'b'] },
  { name: 'An empty value has no places', value: '', source: '', pieces: [] },
  {
    name: 'Both halves of an emoji have a place',
    value: 'a😀b',
    source: 'a😀b',
    pieces: ['a', ...EMOJI, 'b'],
  },
  {
    name: 'A backslash that escapes is passed over',
    value: '*a_',
    source: '\\*a\\_',
    pieces: ['*', 'a', '_'],
  },
  { name: 'An escaped backslash is one', value: 'a\\b', source: 'a\\\\b', pieces: ['a', '\\', 'b'] },
  { name: 'A backslash before a letter is itself', value: '\\a', source: '\\a', pieces: ['\\', 'a'] },
  {
    name: 'A named reference is one character',
    value: 'a…b',
    source: 'a&hellip;b',
    pieces: ['a', '&hellip;', 'b'],
  },
  { name: 'A decimal reference is one character', value: '"a', source: '&#34;a', pieces: ['&#34;', 'a'] },
  {
    name: 'A hexadecimal reference is one character',
    value: 'ಫa',
    source: '&#XCAB;a',
    pieces: ['&#XCAB;', 'a'],
  },
  {
    name: 'A reference at the end is taken whole',
    value: 'aಫ',
    source: 'a&#xcab;',
    pieces: ['a', '&#xcab;'],
  },
  {
    name: 'Both halves of a referenced emoji have the place of the reference',
    value: '😀a',
    source: '&#x1F600;a',
    pieces: ['&#x1F600;', '&#x1F600;', 'a'],
  },
  {
    name: 'A reference that is none stays as it is',
    value: '&nope; &a',
    source: '&nope; &a',
    pieces: [...'&nope; &a'],
  },
  { name: 'An escaped reference stays as it is', value: '&amp;a', source: '\\&amp;a', pieces: [...'&amp;a'] },
  {
    name: 'A reference to & is one character',
    value: 'a & b',
    source: 'a &amp; b',
    pieces: ['a', ' ', '&amp;', ' ', 'b'],
  },
  {
    name: 'What a reference to two characters leaves over stays within the source',
    value: '≂̸',
    source: '&NotEqualTilde;',
    pieces: ['&NotEqualTilde;', ''],
  },
  {
    name: 'The marker of a quotation is passed over',
    value: 'a\nb',
    source: 'a\n> b',
    pieces: ['a', '\n', 'b'],
  },
  { name: 'So are the markers of several', value: 'a\nb', source: 'a\n>> > b', pieces: ['a', '\n', 'b'] },
  { name: 'Indentation is passed over', value: 'a\nb', source: 'a\n \t b', pieces: ['a', '\n', 'b'] },
  {
    name: 'Blanks at the end of a line are passed over',
    value: 'a\nb',
    source: 'a \t\nb',
    pieces: ['a', '\n', 'b'],
  },
  {
    name: 'Both characters of a line end have a place',
    value: 'a\r\nb',
    source: 'a \r\n> b',
    pieces: ['a', '\r', '\n', 'b'],
  },
  { name: 'A carriage return alone ends a line', value: 'a\rb', source: 'a\r> b', pieces: ['a', '\r', 'b'] },
  {
    name: 'An escape at the start of a line is passed over',
    value: 'a\n> b',
    source: 'a\n> \\> b',
    pieces: ['a', '\n', '>', ' ', 'b'],
  },
  {
    name: 'A reference at the start of a line is one character',
    value: 'a\n> b',
    source: 'a\n> &gt; b',
    pieces: ['a', '\n', '&gt;', ' ', 'b'],
  },
  {
    name: 'A line break by reference ends no line of the source',
    value: 'a\n\n> b',
    source: 'a&#10;&#xA;> b',
    pieces: ['a', '&#10;', '&#xA;', '>', ' ', 'b'],
  },
  {
    name: 'A mark of quotation that is far indented is a word',
    value: 'a\n> > b',
    source: 'a\n\t> > b',
    pieces: ['a', '\n', '>', ' ', '>', ' ', 'b'],
  },
  { name: 'A line may be quoted in the middle', value: 'a > b', source: 'a > b', pieces: [...'a > b'] },
]

describe('alignSource', () => {
  test.each(cases)('$name', ({ value, source, pieces }) => {
    expect(alignSource(value, source).map(({ start, end }) => source.slice(start, end))).toEqual(pieces)
  })

  test('Of any value and source, the places are in order and within the source', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '\n', '\r\n', '\t', '>', '\\', '*', '&amp;', '&#10;', '&', '😀'))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, text, (value, source) => {
        const ranges = alignSource(value, source)
        expect(ranges).toHaveLength(value.length)
        let last = { start: 0, end: 0 }
        for (const range of ranges) {
          expect(range.start).toBeGreaterThanOrEqual(last.start)
          expect(range.end).toBeGreaterThanOrEqual(range.start)
          expect(range.end).toBeLessThanOrEqual(source.length)
          last = range
        }
      }),
      { numRuns: 1000 },
    )
  })
})
