import { expect, test } from 'vitest'
import { areAlike } from '../../../src/text/repeats/are-alike.ts'

test.each([
  ['What the driver may do', 'What the driver may not do', true],
  ['Matters in private', 'MATTERS, in public.', true],
  ['The winter', 'The winter', true],
  ['The winter', 'What came of it', false],
  ['Chapter 1', 'Chapter 2', false],
  ['…', '…', false],
  ['', '', false],
])('“%s” and “%s”: %s', (one, other, expected) => {
  expect(areAlike(one, other)).toBe(expected)
})
