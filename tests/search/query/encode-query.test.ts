import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeQuery, encodeQuestions } from '../../../src/search/query/encode-query.ts'

test.each([
  ['Warning  Shots', 'warning shots'],
  ['“warning shots”', 'warning shots'],
  ['capital / support', 'capital support'],
  ['c++', 'c'],
  ['$1,000', '1000'],
  ['a long-term plan', 'a long term plan'],
  ['don’t', 'dont'],
  ['<img onerror=x>', 'img onerror x'],
  ['🎉', ''],
])('%j is asked as %j', (query, words) => {
  expect(encodeQuery(query)).toBe(words)
})

test('a phrase is asked for as it stands, with small words joined, and by pairs', () => {
  expect(encodeQuestions('we don t know')).toEqual([
    ['"don t know"', '"we don t know"'],
    ['"dont know"', '"we dont know"'],
    ['"don tknow"', '"we don tknow"'],
    ['"we don"', '"don t"', '"t know"'],
  ])
})

test('the same question is asked but once', () => {
  expect(encodeQuestions('plan')).toEqual([['"plan"']])
  expect(encodeQuestions('bad plan')).toEqual([['"bad plan"']])
  expect(encodeQuestions('a bad plan')).toEqual([
    ['"bad plan"', '"a bad plan"'],
    ['"a bad"', '"bad plan"'],
  ])
})

test('of a long phrase the first words are asked for', () => {
  expect(encodeQuestions('one two three four five six seven eight nine ten')[0]).toEqual([
    '"three four five"',
    '"one two three four five six seven eight"',
  ])
})

test('eight words are asked for as one phrase, a ninth is not', () => {
  const [[, eight] = []] = encodeQuestions('one two three four five six seven eight')
  const [[, nine] = []] = encodeQuestions('one two three four five six seven eight nine')
  expect([eight, nine]).toEqual(Array(2).fill('"one two three four five six seven eight"'))
})

test('each question asks for the filters too', () => {
  expect(encodeQuestions('a bad plan', { voice: 'Jan Leike', kind: 'quotation' })).toEqual([
    ['"bad plan"', '"a bad plan"', '"qvoiceqspeakerjanleike"', '"qkindqquotation"'],
    ['"a bad"', '"bad plan"', '"qvoiceqspeakerjanleike"', '"qkindqquotation"'],
  ])
})

test('symbols are asked for only where there are no words, and with the filters', () => {
  expect(encodeQuestions('c++')).toEqual([['"c"']])
  expect(encodeQuestions('≠ $', { kind: 'note' })).toEqual([
    ['"qsymbolqccga"', '"qsymbolqce"', '"qkindqnote"'],
  ])
})

test('nothing is asked where there are no words', () => {
  expect(encodeQuestions('—')).toEqual([])
  expect(encodeQuestions('', { kind: 'note' })).toEqual([])
})

test('whatever is typed, a question is letters and digits between straight quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), typed => {
      for (const phrase of encodeQuestions(typed).flat()) {
        expect(phrase).toMatch(/^"[\p{L}\p{N}]+( [\p{L}\p{N}]+)*"$/u)
      }
    }),
  )
})
