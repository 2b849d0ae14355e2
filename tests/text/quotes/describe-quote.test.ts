import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, unfold } from '../../../src/text/fold.ts'
import { describeQuote } from '../../../src/text/quotes/describe-quote.ts'
import { matchQuote } from '../../../src/text/quotes/match-quote.ts'

/** The text with «» around the passage, taken out. */
function mark(marked: string) {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  return { text: marked.replace(/[«»]/g, ''), range: { start, end } }
}

const cases = [
  { name: 'Words that stand once need no context', marked: 'one «two» three', selector: { exact: 'two' } },
  {
    name: 'A prefix tells two places apart',
    marked: 'a cat sat, the «cat» sat',
    selector: { exact: 'cat', prefix: 'the ' },
  },
  {
    name: 'A suffix tells two places apart',
    marked: 'the «cat» sat, the cat ran',
    selector: { exact: 'cat', suffix: ' sat,' },
  },
  {
    name: 'The shorter context is taken',
    marked: 'some «cat» a, other cat wonders',
    selector: { exact: 'cat', suffix: ' a,' },
  },
  {
    name: 'Both are taken where neither is enough',
    marked: 'a cat ran, the cat sat, the «cat» ran',
    selector: { exact: 'cat', prefix: 'the ', suffix: ' ran' },
  },
  {
    name: 'As many words are taken as are needed',
    marked: 'I saw the cat. You saw the «cat.» ',
    selector: { exact: 'cat.', prefix: 'You saw the ' },
  },
  {
    name: 'A difference that folding levels is none',
    marked: 'the cat; The «Cát»',
    selector: { exact: 'Cát', prefix: 'cat; The ' },
  },
  { name: 'The rest of a word is context', marked: 'an«na» ana', selector: { exact: 'na', prefix: 'an' } },
  {
    name: 'Context keeps its white space as it stands',
    marked: 'b cat\n\na\t «cat»',
    selector: { exact: 'cat', prefix: 'a\t ' },
  },
  { name: 'The first of two that overlap is itself', marked: '«ana»na', selector: { exact: 'ana' } },
  {
    name: 'The second of two that overlap needs its context',
    marked: 'an«ana»',
    selector: { exact: 'ana', prefix: 'an' },
  },
]

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ')

describe('describeQuote', () => {
  test.each(cases)('$name', ({ marked, selector }) => {
    const { text, range } = mark(marked)
    expect(describeQuote(text, range)).toEqual(selector)
    expect(matchQuote(fold(text), selector)).toEqual([range])
  })

  test('Twelve words are taken on each side at most', () => {
    const block = `${words(15)} cat ${words(15)}`
    const { text, range } = mark(`${block} ${block.replace('cat', '«cat»')}`)
    const selector = describeQuote(text, range)
    expect(selector).toEqual({
      exact: 'cat',
      prefix: `${words(15).split(' ').slice(-12).join(' ')} `,
      suffix: ` ${words(12)}`,
    })
    expect(matchQuote(fold(text), selector)).toHaveLength(2)
  })

  test('Twelve words are enough where the twelfth differs', () => {
    const { text, range } = mark(`a ${words(11)} cat; b ${words(11)} «cat»; b ${words(11)} cut`)
    expect(describeQuote(text, range).prefix).toBe(`b ${words(11)} `)
  })

  test.each([
    { name: 'A blank passage is described, though nothing matches it', marked: 'one« »two', exact: ' ' },
    { name: 'An empty passage is described, though nothing matches it', marked: 'one «»two', exact: '' },
    {
      name: 'A letter without its accent is described, though the match takes the accent',
      marked: 'caf«e»\u0301',
      exact: 'e',
    },
  ])('$name', ({ marked, exact }) => {
    const { text, range } = mark(marked)
    const selector = describeQuote(text, range)
    expect(selector.exact).toBe(exact)
    expect(matchQuote(fold(text), selector)).not.toContainEqual(range)
  })

  test('In a short text the selector of any visible passage matches this passage only', () => {
    const token = fc.constantFrom(
      'a',
      'an',
      'ana',
      'É',
      'ﬁ',
      'i',
      ' ',
      '\n ',
      '…',
      '.',
      '\u00AD',
      '\u0301',
      'が',
      '한',
      'कि',
      '👍',
    )
    const passage = fc
      .array(token, { minLength: 1, maxLength: 12 })
      .map(tokens => fold(tokens.join('')))
      .filter(folded => folded.text.trim() !== '')
      .chain(folded =>
        fc
          .tuple(fc.nat(folded.text.length - 1), fc.nat(folded.text.length - 1))
          .map(([a, b]) => ({ folded, range: unfold(folded, Math.min(a, b), Math.max(a, b) + 1) })),
      )
    fc.assert(
      fc.property(passage, ({ folded, range }) => {
        const selector = describeQuote(folded.original, range)
        fc.pre(fold(selector.exact).text.trim() !== '')
        expect(matchQuote(folded, selector)).toEqual([range])
      }),
      { numRuns: 1000 },
    )
  })
})
