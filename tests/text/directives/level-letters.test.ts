import { describe, expect, test } from 'vitest'
import { levelLetters } from '../../../src/text/directives/level-letters.ts'

describe('levelLetters', () => {
  test.each([
    { name: 'case and accents', one: 'Émile ÅNGSTRÖM', other: 'emile angstrom' },
    { name: 'white space and line ends', one: 'in side\n out', other: 'inside out' },
    { name: 'punctuation, symbols and emoji', one: '“Well – 2 + 2!” 👍🏽', other: 'well 22' },
    { name: 'what is invisible', one: 'al\u00ADpha\u200B', other: 'alpha' },
    { name: 'letters that search holds to be alike', one: 'ðelta đelta', other: 'delta delta' },
    { name: 'hiragana and katakana, voiced or not', one: 'がき', other: 'カキ' },
    { name: 'digits of any script', one: '٣', other: '3' },
    { name: 'the points and the tatweel of Arabic', one: 'كَتـَب', other: 'كتب' },
    { name: 'ligatures', one: 'ﬁne æther', other: 'fine aether' },
  ])('levels $name', ({ one, other }) => {
    const { letters } = levelLetters(`${one}\n${other}`)
    expect(letters.slice(0, letters.length / 2)).toBe(letters.slice(letters.length / 2))
    expect(letters).not.toBe('')
  })

  test.each([
    { name: 'other letters', one: 'one', other: 'ane' },
    { name: 'digits', one: '1', other: '2' },
    { name: 'the dotted i and l', one: 'i', other: 'l' },
  ])('tells $name apart', ({ one, other }) => {
    expect(levelLetters(one).letters).not.toBe(levelLetters(other).letters)
  })

  test('knows where each letter stands', () => {
    expect(levelLetters('“A ﬁ, 𝟙')).toEqual({ letters: 'afi1', places: [1, 3, 3, 6] })
  })

  test('gives a place to each code unit of a letter', () => {
    expect(levelLetters('.𐎀𐎁')).toEqual({ letters: '𐎀𐎁', places: [1, 1, 3, 3] })
  })

  test.each(['', '… — ?!', '👍'])('finds nothing in %j', text => {
    expect(levelLetters(text)).toEqual({ letters: '', places: [] })
  })
})
