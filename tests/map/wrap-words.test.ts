import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapWords } from '../../src/map/wrap-words.ts'

const measure = (text: string) => [...new Intl.Segmenter('en').segment(text)].length
const wrap = (text: string, width = 10, lines = 3) => wrapWords(text, { width, lines, measure })

describe('wrapWords', () => {
  test.each([
    { name: 'keeps what fits', text: 'One two.', lines: ['One two.'] },
    { name: 'breaks between words', text: 'One two three four.', lines: ['One two', 'three', 'four.'] },
    {
      name: 'fills its last line',
      text: 'aaaaaaaaaa bbbbbbbbbb cccccccccc',
      lines: ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'],
    },
    {
      name: 'says that it left words out',
      text: 'One two three four five six seven.',
      lines: ['One two', 'three four', 'five six …'],
    },
    {
      name: 'leaves out a word for that',
      text: 'One two three four five sixth seven.',
      lines: ['One two', 'three four', 'five …'],
    },
    {
      name: 'ends with no comma before it',
      text: 'One two three four five, then sixty.',
      lines: ['One two', 'three four', 'five …'],
    },
    {
      name: 'leaves out a part of a word where that is all of a line',
      text: 'aaaaaaaaaa bbbbbbbbbb cccccccccc d',
      lines: ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccc …'],
    },
    {
      name: 'breaks a word that is too long',
      text: 'https://example.org/',
      lines: ['https://ex', 'ample.org/'],
    },
    {
      name: 'breaks no character in two',
      text: '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧',
      width: 2,
      lines: ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'],
    },
    { name: 'joins lines and spaces', text: ' One\n two ', lines: ['One two'] },
    { name: 'has no line of nothing', text: ' \n', lines: [] },
    {
      name: 'shows less than a letter where there is no room',
      text: 'One two',
      width: 0.5,
      count: 1,
      lines: ['…'],
    },
  ])('$name', ({ text, width, count, lines }) => {
    expect(wrap(text, width, count)).toEqual(lines)
  })

  test('never has more lines, or wider ones, than there is room for, and only words of the text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 20 }))
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, count) => {
          const lines = wrap(text, width, count)
          expect(lines.length).toBeLessThanOrEqual(count)
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
          const plain = (words: string) => words.replace(/\s+/gu, '')
          const kept = plain(lines.join('')).replace(/…$/u, '')
          expect(plain(text).startsWith(kept)).toBe(true)
          if (!lines.at(-1)?.endsWith(' …')) expect(kept).toBe(plain(text).replace(/…$/u, ''))
        },
      ),
    )
  })
})
