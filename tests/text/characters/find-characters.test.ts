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
    ['a noncharacter', 'one\uFFFE', ['3 character-none']],
    ['a noncharacter of another plane', '\u{1FFFF}', ['0 character-none']],
    ['words after a flag that are tags', '🏴\u{E0067}\u{E0062}\u{E0041}', ['6 character-tag']],
    ['more tags than a flag has', `🏴${'\u{E0061}'.repeat(8)}`, ['16 character-tag']],
    ['a joiner between Latin letters', 'wo\u200Drd', ['2 invisible-character']],
    ['many joiners', 'ش\u200C\u200D\u200C\u200D', ['1 invisible-character']],
    ['selectors that hide something', '😀\u{E0101}\u{E0102}', ['4 invisible-character']],
    ['a selector of nothing', 'one \uFE01', ['4 invisible-character']],
    ['a vowel separator of Mongolian between others', 'a\u180Eb', ['1 invisible-character']],
    ['a filler before no vowel', '\u115Fa', ['0 invisible-character']],
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
    ['breaks between words of Thai and Khmer', 'ฉัน\u200Bไป ខ្ញុំ\u200Bទៅ'],
    ['the vowel separator of Mongolian', 'ᠴᠢᠨ\u180Eᠠ'],
    ['fillers of a syllable of Hangul', '\u115F\u1161 \u1100\u1160\u11AB'],
    ['a selector of a character', '☎\uFE0E 1\uFE0F\u20E3 葛\u{E0100}'],
  ])('%s', (_, text) => {
    expect(findCharacters(text)).toEqual([])
  })
})

test('findCharacters tells of ten paragraphs with a control without its partner', () => {
  expect(find('\u202E\n'.repeat(99))).toHaveLength(10)
})
