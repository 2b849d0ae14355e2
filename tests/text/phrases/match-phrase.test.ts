import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchPhrase, stripText } from '../../../src/text/index.ts'

/** The passages of a text that hold a phrase. */
function find(text: string, phrase: string, isUnfinished = false): readonly string[] {
  const stripped = stripText(text)
  return matchPhrase(stripped, stripText(phrase), isUnfinished).map(({ start, end }) =>
    text.slice(stripped.starts[start], stripped.ends[end - 1]),
  )
}

describe('A phrase is found however it is punctuated', () => {
  test.each([
    ['the political capital / support of', 'capital support', 'capital / support'],
    ['shifts (e.g., because of', '(e.g., because', 'e.g., because'],
    ['shifts (e.g., because of', 'eg because', 'e.g., because'],
    ['shifts (e.g., because of', 'e g because', 'e.g., because'],
    ['the bank—which rose', 'bank which', 'bank—which'],
    ['costs $1,000 a day', '1000', '1,000'],
    ['the U.S. is', 'us is', 'U.S. is'],
    ['and/or', 'and or', 'and/or'],
    ['long-term plans', 'long term', 'long-term'],
    ['long-term plans', 'longterm', 'long-term'],
    ['long term plans', 'long-term', 'long term'],
    ['I don’t', "don't", 'don’t'],
    ['I don’t', 'dont', 'don’t'],
    ['A café', 'CAFE', 'café'],
    ['我们喜欢北京。', '喜欢', '喜欢'],
    ['สวัสดีชาวโลก', 'ชาวโลก', 'ชาวโลก'],
    ['東京タワーへ行く', 'タワー', 'タワー'],
  ])('%s: %s', (text, phrase, found) => {
    expect(find(text, phrase)).toEqual([found])
  })
})

describe('A mark inside a number counts', () => {
  test.each([
    ['about 2.5 million', '2.5 million', '2.5 million'],
    ['about 2.5 million', '2 5 million', '2.5 million'],
    ['about 2,5 million', '2.5 million', '2,5 million'],
    ['costs 1,000 a day', '1000', '1,000'],
    ['costs 1,000 a day', '1 000', '1,000'],
    ['costs 1 000 a day', '1,000', '1 000'],
    ['costs 1000 a day', '1000', '1000'],
    ['von 1.000,5 auf', '1000,5', '1.000,5'],
    ['at 10:30 sharp', '10:30', '10:30'],
    ['in 1990–1995', '1995', '1995'],
    ['on 2026-11-24', '2026/11/24', '2026-11-24'],
    ['on 24.11.2026', '2026', '2026'],
    ['version 1.2.3', '1.2', '1.2'],
    ['a half, ½', '1/2', '½'],
    ['the GPT-4 model', 'gpt4', 'GPT-4'],
  ])('%s: %s', (text, phrase, found) => {
    expect(find(text, phrase)).toEqual([found])
  })

  test.each([
    ['about 2.5 million', '25 million'],
    ['about 25 million', '2.5 million'],
    ['about 2.5 million', '5 million'],
    ['about $2.5', '2'],
    ['about 2 5', '2.5'],
    ['costs 1,000', '1'],
    ['costs 1,000', '000'],
    ['costs 1,000', '1.000'],
    ['pi is 3.142', '3142'],
    ['pi is 3.142', '3,142'],
    ['at 10:30 sharp', '1030'],
    ['one 1/2', '12'],
    ['one 1/2', '1.2'],
    ['version 1.2.3', '123'],
    ['on 2026-11-24', '20261124'],
  ])('%s does not hold %s', (text, phrase) => {
    expect(find(text, phrase)).toEqual([])
  })
})

describe('But words stay words', () => {
  test.each([
    ['alignment researcher', 'alignment research'],
    ['realignment research', 'alignment research'],
    ['the rapist', 'therapist'],
    ['therapist', 'the rapist'],
    ['together', 'to get her'],
    ['some words', '…'],
    ['', 'words'],
  ])('%s does not hold %s', (text, phrase) => {
    expect(find(text, phrase)).toEqual([])
  })

  test('unless the last one may be unfinished', () => {
    expect(find('alignment researcher', 'alignment research', true)).toEqual(['alignment research'])
    expect(find('realignment research', 'alignment research', true)).toEqual([])
  })
})

test('Every place is found, those that overlap too', () => {
  expect(find('a b a b a', 'a b a')).toEqual(['a b a', 'a b a'])
})

test('Any run of words of any text is found in it, as it stands and without its punctuation', () => {
  const words = fc.array(fc.constantFrom('go', 'on', 'o.k.', 'it’s', '—', 'x-y', 'é', '(a', 'b)'), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(words, fc.nat(12), fc.nat(12), (all, from, count) => {
      const phrase = all.slice(from, from + count).join(' ')
      if (stripText(phrase).letters === '') return
      for (const typed of [phrase, phrase.replace(/[^\p{L}\s]/gu, ''), phrase.replace(/[^\p{L}]/gu, ' ')]) {
        expect(find(all.join(' '), typed).length).toBeGreaterThan(0)
      }
    }),
  )
})
