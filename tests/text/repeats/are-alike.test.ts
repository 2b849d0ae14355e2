import { expect, test } from 'vitest'
import { areAlike } from '../../../src/text/repeats/are-alike.ts'

/** So many words, the first of them the same. */
const sayFirst = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ')

test.each([
  ['What the driver may do', 'What the driver may not do', true],
  ['Matters in private', 'MATTERS, in public.', true],
  ['The winter', 'The winter', true],
  ['The winter', 'What came of it', false],
  // Three words of five in common are enough, four of seven are not.
  ['one two three four five', 'one two three six seven', true],
  ['one two three four five six seven', 'one two three four 5 6 7', false],
  [sayFirst(13), sayFirst(22), true],
  [sayFirst(13), `${sayFirst(13)} ${'x '.repeat(18)}`, false],
  ['Chapter 1', 'Chapter 2', false],
  ['…', '…', false],
  ['', '', false],
])('“%s” and “%s”: %s', (one, other, expected) => {
  expect(areAlike(one, other)).toBe(expected)
})
