import { expect, test } from 'vitest'
import { cutAddress } from '../../src/cards/type/cut-address.ts'
import { cutWords } from '../../src/cards/type/cut-words.ts'

test.each([
  { text: 'one two', length: 7, cut: 'one two' },
  { text: 'one two', length: 6, cut: 'one …' },
  { text: 'one two three', length: 7, cut: 'one two …' },
  { text: 'one, two', length: 5, cut: 'one …' },
  { text: 'one – two', length: 6, cut: 'one …' },
  { text: 'threehundredletters', length: 5, cut: 'three …' },
  { text: '😀😀😀', length: 2, cut: '😀😀 …' },
])('“$text” is cut to $length as “$cut”', ({ text, length, cut }) => {
  expect(cutWords(text, length)).toBe(cut)
})

test.each([
  { address: 'a.org/bcd', length: 9, cut: 'a.org/bcd' },
  { address: 'a.org/bcd', length: 6, cut: 'a.o…bcd' },
  { address: 'a.org/bcd', length: 5, cut: 'a.o…cd' },
  { address: 'a.org/bcd', length: 1, cut: 'a…' },
])('$address is cut to $length as $cut', ({ address, length, cut }) => {
  expect(cutAddress(address, length)).toBe(cut)
})
