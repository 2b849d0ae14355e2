import { describe, expect, test } from 'vitest'
import { findQuotedWords } from '../../src/text/index.ts'

/** What is found, in order. */
const cases = [
  { name: 'Nothing in an empty text', text: '', found: [] },
  { name: 'Nothing without marks', text: 'He said that it would be quite all right.', found: [] },
  {
    name: 'Five words in curly marks',
    text: 'He said “it will be all right” twice.',
    found: ['“it will be all right”'],
  },
  { name: 'Not four words', text: 'He said “it will be fine” twice.', found: [] },
  {
    name: 'Five words in straight marks',
    text: 'He said "it will be all right" twice.',
    found: ['"it will be all right"'],
  },
  {
    name: 'Five words in German marks',
    text: 'Er sagte „es wird schon gut gehen“ dazu.',
    found: ['„es wird schon gut gehen“'],
  },
  {
    name: 'Five words in guillemets',
    text: 'Il a dit «tout va se passer bien» ici.',
    found: ['«tout va se passer bien»'],
  },
  {
    name: 'Five words in corner brackets',
    text: '「one two three four five」と言う。',
    found: ['「one two three four five」'],
  },
  {
    name: 'A quotation that is the whole text',
    text: '“It will be all right.”',
    found: ['“It will be all right.”'],
  },
  {
    name: 'Two in a row',
    text: '“One two three four five” and “six seven eight nine ten”.',
    found: ['“One two three four five”', '“six seven eight nine ten”'],
  },
  {
    name: 'Marks within marks belong to the outer pair',
    text: 'x “he said “it will be fine” to me” y',
    found: ['“he said “it will be fine” to me”'],
  },
  {
    name: 'Other marks within marks belong to the outer pair',
    text: '“he said "it will be all right" to me”',
    found: ['“he said "it will be all right" to me”'],
  },
  {
    name: 'A short pair before a long one is passed over whole',
    text: 'A “short one” and “one two three four five”.',
    found: ['“one two three four five”'],
  },
  { name: 'A mark that is never closed', text: 'He said “it will be all right, and left.', found: [] },
  {
    name: 'A straight mark that is never closed',
    text: 'He said "it will be all right, and left.',
    found: [],
  },
  { name: 'A mark that was never opened', text: 'It will be all right” he said.', found: [] },
  {
    name: 'A quotation behind a mark of its kind that is never closed',
    text: 'He said “it will, and “one two three four five”.',
    found: ['“one two three four five”'],
  },
  {
    name: 'A quotation after a mark that is never closed',
    text: 'A „mark, and "one two three four five".',
    found: ['"one two three four five"'],
  },
  {
    name: 'A straight mark for inches opens nothing',
    text: 'A 5" pipe and a bigger one of 6" there.',
    found: [],
  },
  {
    name: 'A straight mark after a full stop opens nothing',
    text: 'So it goes." And one two three four" x',
    found: [],
  },
  {
    name: 'A straight mark before a blank opens nothing',
    text: 'A " and one two three four five " b',
    found: [],
  },
  { name: 'A straight mark at the end opens nothing', text: 'One two three four five "', found: [] },
  { name: 'Two straight marks open nothing', text: 'An empty "" and some five words "" there', found: [] },
  {
    name: 'A straight mark after a bracket opens',
    text: '("one two three four five")',
    found: ['"one two three four five"'],
  },
  { name: 'Apostrophes make no words', text: '“don’t can’t won’t shan’t”', found: [] },
  { name: 'A hyphenated word is one', text: '“well-known close-knit far-fetched so-called”', found: [] },
  { name: 'Marks that stand alone are no words', text: '“a — b … c & d”', found: [] },
  { name: 'Nothing between marks without words', text: '“…”', found: [] },
  {
    name: 'Single marks are left alone',
    text: "‘one two three four five’ and 'six seven eight nine ten'",
    found: [],
  },
]

const many = (length: number) => 'word '.repeat(length).trim()

describe('findQuotedWords', () => {
  test.each(cases)('$name', ({ text, found }) => {
    expect(findQuotedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })

  test('A mark that is open for over 5,000 characters was never meant to be closed', () => {
    for (const [opening, closing] of ['“”', '""']) {
      const fits = `${opening}${many(999)}wxyz${closing}`
      expect(fits).toHaveLength(5000)
      expect(findQuotedWords(fits)).toEqual([{ start: 0, end: 5000 }])
      expect(findQuotedWords(`${opening}${many(999)}vwxyz${closing}`)).toEqual([])
    }
  })

  test('A quotation may stand far into a text', () => {
    const before = 'word '.repeat(2000)
    expect(findQuotedWords(`${before}“one two three four five”`)).toEqual([{ start: 10_000, end: 10_025 }])
  })
})
