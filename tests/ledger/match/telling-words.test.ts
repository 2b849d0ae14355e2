import { expect, test } from 'vitest'
import { isKnownByWords, listTellingKeys } from '../../../src/ledger/match/telling-words.ts'
import { profileWords } from '../../../src/ledger/match/word-profile.ts'

test.each([
  ['I think so.', false],
  ['I do think so.', true],
  ['No, no, no!', false],
  ['No, no, no, no!', true],
  ['我这么想', true],
  ['', false],
])('“%s” tells by itself which claim it is: %s', (text, isKnown) => {
  expect(isKnownByWords(profileWords(text))).toBe(isKnown)
})

test('What is said again is listed once, and what tells nothing not at all', () => {
  expect(listTellingKeys(['The tide is low.', 'I think so.', 'The tide  is LOW.'])).toEqual([
    'the tide is low.',
  ])
})
