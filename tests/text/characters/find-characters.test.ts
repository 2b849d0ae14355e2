import { describe, expect, test } from 'vitest'
import { findCharacters } from '../../../src/text/index.ts'

/** The faults as `offset rule`. */
const find = (text: string) => findCharacters(text).map(({ ruleId, offset }) => `${offset} ${ruleId}`)

describe('findCharacters finds', () => {
  test.each([
    ['NUL', 'one\u0000', ['3 character-control']],
    ['a control of C1', '\u009Bone', ['0 character-control']],
    ['delete', 'one\u007F', ['3 character-control']],
    ['a carriage return', 'one\rtwo', ['3 character-control']],
    ['half of a surrogate pair', 'one \uD83D two', ['4 character-surrogate']],
    ['the other half', '\uDE00', ['0 character-surrogate']],
    ['a tag that follows no flag', 'one\u{E0041}', ['3 character-tag']],
    ['a zero-width space', 'one\u200B', ['3 invisible-character']],
    ['a byte order mark within', 'one\uFEFFtwo', ['3 invisible-character']],
    ['a filler of Hangul', '\u3164', ['0 invisible-character']],
    ['a replacement character', 'caf\uFFFD', ['3 character-replaced']],
    ['an override that stays open', 'one \u202Etwo', ['4 bidi-unbalanced']],
    [
      'an isolate that ends in the next paragraph',
      '\u2066one\ntwo\u2069',
      ['0 bidi-unbalanced', '8 bidi-unbalanced'],
    ],
    [
      'each rule, in order',
      '\u200Bone\u0000\u202A',
      ['0 invisible-character', '4 character-control', '5 bidi-unbalanced'],
    ],
  ])('%s', (_, text, found) => {
    expect(find(text)).toEqual(found)
  })

  test('what it is called and what was expected', () => {
    expect(findCharacters('\u{E0041}')).toEqual([
      {
        ruleId: 'character-tag',
        reason: 'Unexpected tag character U+E0041, expected words that can be seen',
        offset: 0,
        isWarning: false,
      },
    ])
  })
})

describe('findCharacters says nothing of', () => {
  test.each([
    ['plain words', 'One, two.\n\tThree – “four”.'],
    ['joiners of words and emoji', 'می\u200Cخواهم 👩\u200D🔬 so\u00ADft'],
    ['direction marks', 'one\u200E \u200Ftwo'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['pairs of controls', 'ש \u2066one \u202Btwo\u202C\u2069 three'],
    ['noncharacters', '\uFFFE\uFDD0'],
  ])('%s', (_, text) => {
    expect(findCharacters(text)).toEqual([])
  })
})
