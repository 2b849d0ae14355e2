import { describe, expect, test } from 'vitest'
import { encodeDirective } from '../../../src/text/directives/encode-directive.ts'

const text = 'Yes, A-B & C.  Ten 100% “é” 👍 \uD800'
const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('encodeDirective', () => {
  test.each([
    { name: 'a start', directive: { start: range('Ten') }, value: 'Ten' },
    { name: 'a range', directive: { start: range('Yes'), end: range('Ten') }, value: 'Yes,Ten' },
    {
      name: 'a prefix and a suffix',
      directive: { prefix: range('Yes'), start: range('B'), suffix: range('C.') },
      value: 'Yes-,B,-C.',
    },
    {
      name: 'all four',
      directive: { prefix: range('Yes'), start: range('B'), end: range('C'), suffix: range('Ten') },
      value: 'Yes-,B,C,-Ten',
    },
    {
      name: 'what has a meaning of its own',
      directive: { start: range('Yes, A-B &') },
      value: 'Yes%2C%20A%2DB%20%26',
    },
    { name: 'white space, as one space', directive: { start: range('C.  Ten') }, value: 'C.%20Ten' },
    {
      name: 'other characters',
      directive: { start: range('100% “é” 👍') },
      value: '100%25%20%E2%80%9C%C3%A9%E2%80%9D%20%F0%9F%91%8D',
    },
    { name: 'half a character, as HTML has it', directive: { start: range('\uD800') }, value: '%EF%BF%BD' },
  ])('writes $name', ({ directive, value }) => {
    expect(encodeDirective(text, directive)).toBe(value)
  })
})
