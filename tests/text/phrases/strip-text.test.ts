import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stripText } from '../../../src/text/index.ts'

/** Letters, with a `.` where marks part them and a blank where white space does. */
function show(text: string): string {
  const { letters, gaps } = stripText(text)
  const signs = ['', '.', ' ', '_', ':', '|']
  return Array.from({ length: letters.length }, (_, i) => `${signs[gaps[i] ?? 0]}${letters[i]}`).join('')
}

describe('Of a text only letters and digits are left, and how they are parted', () => {
  test.each([
    ['Good post!', ' good post'],
    ['capital / support', ' capital support'],
    ['(e.g., because', ' e.g because'],
    ['bank—which', ' bank.which'],
    ['don’t', ' don.t'],
    ['$1,000 or C++', ' 1_000 or c'],
    ['Café ﬁnd', ' cafe find'],
    ['hy\u00adphen', ' hyphen'],
    ['नमस्ते', ' नमस्ते'],
    ['a ≠ b \u0903', ' a b'],
    ['⺀ ၊ ៛', ''],
    ['က၊ခ', ' က.ခ'],
    ['wa\u200Dr\u200Cn', ' warn'],
    ['…', ''],
    ['', ''],
  ])('%s', (text, stripped) => {
    expect(show(text)).toBe(stripped)
  })

  test('each of them knows where it stands in the text', () => {
    const text = '“Zoë’s ﬁve…”, 𝒙'
    const { letters, starts, ends } = stripText(text)
    expect(letters).toBe('zoesfivex')
    expect(Array.from(starts, (start, i) => text.slice(start, ends[i]))).toEqual([
      ...['Z', 'o', 'ë', 's', 'ﬁ', 'ﬁ', 'v', 'e', '𝒙'],
    ])
  })

  test('whatever the text is, places ascend and nothing is lost between two equal texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { letters, starts, ends, gaps } = stripText(text)
        expect(starts).toHaveLength(letters.length)
        expect(ends).toHaveLength(letters.length)
        expect(gaps).toHaveLength(letters.length)
        expect(starts.every((start, i) => i === 0 || start >= Number(starts[i - 1]))).toBe(true)
        expect(stripText(letters).letters).toBe(letters)
      }),
    )
  })
})
