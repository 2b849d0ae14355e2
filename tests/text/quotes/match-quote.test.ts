import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextQuoteSelector } from '../../../src/model/selector.ts'
import { fold } from '../../../src/text/fold.ts'
import { matchQuote } from '../../../src/text/quotes/match-quote.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly quote: TextQuoteSelector
  /** Where each match begins, and its words. */
  readonly matches: readonly (readonly [start: number, words: string])[]
}

const cases: readonly Case[] = [
  { name: 'Words that stand nowhere have no match', text: 'one two', quote: { exact: 'three' }, matches: [] },
  {
    name: 'Words are found wherever they stand',
    text: 'to be or not to be',
    quote: { exact: 'to be' },
    matches: [
      [0, 'to be'],
      [13, 'to be'],
    ],
  },
  {
    name: 'Words are compared after folding',
    text: '“Don’t\n  stop — café”',
    quote: { exact: '"don\'t stop - CAFE"' },
    matches: [[0, '“Don’t\n  stop — café”']],
  },
  {
    name: 'A quote is folded as well',
    text: "don't -- stop...",
    quote: { exact: '’t -- stop…' },
    matches: [[3, "'t -- stop..."]],
  },
  {
    name: 'Offsets are of the unfolded text',
    text: 'ﬁﬁ…\u00AD  end',
    quote: { exact: 'end' },
    matches: [[6, 'end']],
  },
  {
    name: 'A match takes the accent with its last letter',
    text: 'un cafe\u0301.',
    quote: { exact: 'cafe' },
    matches: [[3, 'cafe\u0301']],
  },
  {
    name: 'Overlapping matches are not reported',
    text: 'ananana',
    quote: { exact: 'ana' },
    matches: [
      [0, 'ana'],
      [4, 'ana'],
    ],
  },
  {
    name: 'Matches in one ligature are reported once',
    text: 'oﬃce',
    quote: { exact: 'f' },
    matches: [[1, 'ﬃ']],
  },
  {
    name: 'A place without the context does not hide one that overlaps it',
    text: 'ananas',
    quote: { exact: 'ana', suffix: 's' },
    matches: [[2, 'ana']],
  },
  { name: 'An empty quote stands nowhere', text: 'one two', quote: { exact: '' }, matches: [] },
  { name: 'A quote of white space stands nowhere', text: 'one two', quote: { exact: ' \n' }, matches: [] },
  {
    name: 'A quote of invisible characters stands nowhere',
    text: 'one\u200B two',
    quote: { exact: '\u200B\u00AD' },
    matches: [],
  },
  {
    name: 'White space at the ends of the quote counts',
    text: 'on one on',
    quote: { exact: ' on' },
    matches: [
      [2, ' on'],
      [6, ' on'],
    ],
  },
  {
    name: 'A prefix must stand before',
    text: 'a cat, the cat',
    quote: { exact: 'cat', prefix: 'the ' },
    matches: [[11, 'cat']],
  },
  {
    name: 'A suffix must stand after',
    text: 'cat food, cat nap',
    quote: { exact: 'cat', suffix: ' nap' },
    matches: [[10, 'cat']],
  },
  {
    name: 'Prefix and suffix must stand at the same place',
    text: 'the cat sat, the cat ran, a cat ran',
    quote: { exact: 'cat', prefix: 'the', suffix: 'ran' },
    matches: [[17, 'cat']],
  },
  {
    name: 'A prefix may lack the space before the quote',
    text: 'a cat, the cat',
    quote: { exact: 'cat', prefix: 'the' },
    matches: [[11, 'cat']],
  },
  {
    name: 'A prefix may have a space too many',
    text: 'cat (cat',
    quote: { exact: 'cat', prefix: ' (\n ' },
    matches: [[5, 'cat']],
  },
  {
    name: 'A suffix may have a space too many',
    text: 'cat cat, and',
    quote: { exact: 'cat', suffix: ' , and ' },
    matches: [[4, 'cat']],
  },
  {
    name: 'Context may touch the quote',
    text: 'cats cat',
    quote: { exact: 'cat', suffix: 's' },
    matches: [[0, 'cat']],
  },
  {
    name: 'Context is folded',
    text: 'Saïd — “Yes” … “Yes” she',
    quote: { exact: 'yes', prefix: 'said - "', suffix: '" ...' },
    matches: [[8, 'Yes']],
  },
  {
    name: 'Context may lie across a paragraph break',
    text: 'End.\n\nStart. Start.',
    quote: { exact: 'Start.', prefix: 'End.' },
    matches: [[6, 'Start.']],
  },
  {
    name: 'Nothing stands before the beginning',
    text: 'cat',
    quote: { exact: 'cat', prefix: 'a' },
    matches: [],
  },
  { name: 'Nothing stands after the end', text: 'cat', quote: { exact: 'cat', suffix: 's' }, matches: [] },
  {
    name: 'Context of white space asks for nothing',
    text: 'cat',
    quote: { exact: 'cat', prefix: ' ', suffix: '\n' },
    matches: [[0, 'cat']],
  },
  {
    name: 'A kana does not stand in the voiced one',
    text: 'がか',
    quote: { exact: 'か' },
    matches: [[1, 'か']],
  },
]

const words = fc
  .array(fc.constantFrom('a', 'aa', 'b', 'É', 'ﬁ', 'i', ' ', '\n ', '…', '.', '\u00AD', '\u0301'))
  .map(all => all.join(''))

describe('matchQuote', () => {
  test.each(cases)('$name', ({ text, quote, matches }) => {
    const found = matchQuote(fold(text), quote)
    expect(found.map(({ start, end }) => [start, text.slice(start, end)])).toEqual(matches)
  })

  test('Matches are in order and apart', () => {
    fc.assert(
      fc.property(words, words, words, (text, exact, prefix) => {
        let free = 0
        for (const { start, end } of matchQuote(fold(text), { exact, prefix })) {
          expect(start).toBeGreaterThanOrEqual(free)
          expect(end).toBeGreaterThan(start)
          free = end
        }
      }),
    )
  })

  test('The words of a match hold the quote', () => {
    fc.assert(
      fc.property(words, words, (text, exact) => {
        for (const { start, end } of matchQuote(fold(text), { exact })) {
          expect(fold(text.slice(start, end)).text).toContain(fold(exact).text)
        }
      }),
    )
  })

  test('Every text matches itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { text: folded } = fold(text)
        expect(matchQuote(fold(text), { exact: text })).toHaveLength(folded.trim() === '' ? 0 : 1)
      }),
    )
  })

  test('A quote that was put between two others is found between them', () => {
    fc.assert(
      fc.property(words, words, words, (prefix, exact, suffix) => {
        fc.pre(fold(exact).text.trim() !== '')
        const found = matchQuote(fold(`${prefix} ${exact.trim()} ${suffix}`), {
          prefix,
          exact: exact.trim(),
          suffix,
        })
        expect(found.length).toBeGreaterThan(0)
      }),
    )
  })
})
