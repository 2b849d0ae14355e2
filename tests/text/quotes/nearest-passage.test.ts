import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/text/fold.ts'
import { nearestPassage } from '../../../src/text/quotes/nearest-passage.ts'

const plan =
  'Our approach to aligning AGI is empirical and iterative. We are improving our AI systems’ ability to learn ' +
  'from human feedback and to assist humans at evaluating AI. (Our “goal” is to build a sufficiently aligned AI ' +
  'system that can help us solve all other alignment problems.)'

/** Words that resemble none of the plan's. */
const filler = (length: number) => 'zzyzx qqwxk '.repeat(Math.ceil(length / 12)).slice(0, length)

const cases = [
  { name: 'A word left out', text: plan, quote: 'empirical, iterative', passage: 'empirical and iterative' },
  { name: 'A word misspelt', text: plan, quote: 'from humen feedbak', passage: 'from human feedback' },
  {
    name: 'A word misspelt at the beginning and at the end',
    text: plan,
    quote: 'mpirical and iterativ',
    passage: 'empirical and iterative',
  },
  {
    name: 'A word put in',
    text: plan,
    quote: 'assist all humans at evaluating',
    passage: 'assist humans at evaluating',
  },
  {
    name: 'Words that stand there are their own nearest',
    text: plan,
    quote: 'Our approach',
    passage: 'Our approach',
  },
  {
    name: 'Words are compared after folding',
    text: plan,
    quote: "AI SYSTEMS' abilities",
    passage: 'AI systems’ ability',
  },
  {
    name: 'Punctuation around a word is no part of it',
    text: 'He said “goal” twice',
    quote: 'said gaol',
    passage: 'said “goal',
  },
  {
    name: 'White space around the quote does not count',
    text: plan,
    quote: '\n alignment problem \n',
    passage: 'alignment problems',
  },
  { name: 'Of passages equally near the first is taken', text: 'a cot, a cut', quote: 'cat', passage: 'cot' },
  { name: 'A nearer passage further on is preferred', text: 'a cuts, a cat', quote: 'cats', passage: 'cuts' },
  {
    name: 'An exact passage further on is preferred',
    text: 'a cuts, a cats',
    quote: 'cats',
    passage: 'cats',
  },
  { name: 'The text may be the passage', text: 'cot', quote: 'cat', passage: 'cot' },
  {
    name: 'A passage in a script without spaces',
    text: '天地玄黃，宇宙洪荒。日月盈昃',
    quote: '宇宙紅荒',
    passage: '宇宙洪荒',
  },
  { name: 'Nothing is near', text: plan, quote: 'zzyzx qqwxk', passage: undefined },
  { name: 'An empty text', text: '', quote: 'cat', passage: undefined },
  { name: 'An empty quote', text: plan, quote: '', passage: undefined },
  { name: 'A quote of white space', text: plan, quote: ' \n', passage: undefined },
]

describe('nearestPassage', () => {
  test.each(cases)('$name', ({ text, quote, passage }) => {
    const range = nearestPassage(fold(text), quote)
    expect(range && text.slice(range.start, range.end)).toBe(passage)
  })

  test('Only the beginning of a long quote counts', () => {
    const quote = `${plan.slice(0, 199)} ${filler(5000)}`
    const range = nearestPassage(fold(plan), quote)
    expect(range).toEqual({ start: 0, end: plan.indexOf(' ', 198) })
  })

  test.each([4000, 4090, 4096, 4100, 8190, 300_000])(
    'A passage after %i other characters is found',
    before => {
      const text = `${filler(before)} ${plan} ${filler(before)}`
      const range = nearestPassage(fold(text), 'lern from humen feedback and to asist')
      expect(range && text.slice(range.start, range.end)).toBe('learn from human feedback and to assist')
    },
  )

  // Eight letters may differ by four. Each half of this passage differs by more, so it is found whole or not at all.
  describe('The text is searched by windows of 4096', () => {
    test.each([4089, 4094, 4095, 4096, 8191])(
      'A passage that begins after %i is found to its end',
      before => {
        const text = `${'z '.repeat(before).slice(-before)}abcqqdeqqfgh ${filler(5000)}`
        expect(nearestPassage(fold(text), 'abcdefgh')).toEqual({ start: before, end: before + 12 })
      },
    )
  })

  test.each([
    ['half of the quote may differ', 'abcqqdeqqfgh', true],
    ['more than half may not', 'abcqqdeqqqfgh', false],
  ])('%s', (_, passage, isNear) => {
    const range = nearestPassage(fold(`zz ${passage} zz`), 'abcdefgh')
    expect(range).toEqual(isNear ? { start: 3, end: 3 + passage.length } : undefined)
  })

  test.each([
    [25, true],
    [26, false],
  ])('%i of fifty letters may differ: %s', (count, isNear) => {
    const letters = 'abcdefghijklmnopqrstuvwxyzαβγδεζηθικλμνξοπρτυφχψωб'
    const passage = [...letters].map((letter, i) => (i > 0 && i <= count ? `Ж${letter}` : letter)).join('')
    expect(nearestPassage(fold(`zz ${passage} zz`), letters) !== undefined).toBe(isNear)
  })

  test('The nearest passage is found in whichever place it stands', () => {
    const text = `${plan.replaceAll('a', 'o')} ${filler(5000)} ${plan.replaceAll('ali', 'oli')} ${filler(5000)} ${plan.replaceAll('a', 'e')}`
    const range = nearestPassage(fold(text), 'a sufficiently aligned AI system that can')
    expect(range && text.slice(range.start, range.end)).toBe('a sufficiently oligned AI system that can')
  })

  test.each([
    { name: 'one letter', text: 'a'.repeat(300_000), quote: 'a'.repeat(200), length: 300_000 },
    { name: 'one word', text: 'the '.repeat(50_000), quote: 'thy '.repeat(50), length: 199 },
  ])('A text that says $name again and again has an end', ({ text, quote, length }) => {
    expect(nearestPassage(fold(text), quote)).toEqual({ start: 0, end: length })
  })

  test('Whatever is found begins and ends at a visible character', () => {
    const words = fc
      .array(fc.constantFrom('cat', 'Cot', ' ', '\n', '—', '👍', 'ﬁ', '\u0301', '猫', 'ต'))
      .map(all => all.join(''))
    fc.assert(
      fc.property(words, words, (text, quote) => {
        const range = nearestPassage(fold(text), quote)
        if (range === undefined) return
        const passage = text.slice(range.start, range.end)
        expect(passage).not.toBe('')
        expect(fold(passage).text).toBe(fold(passage).text.trim())
      }),
    )
  })
})
