import { describe, expect, test } from 'vitest'
import { createFormats, ISO_DATES } from '../../src/words/create-formats.ts'

const english = createFormats('en-GB', ISO_DATES)
const german = createFormats('de')
const russian = createFormats('ru')

test.each([
  [english, 1234567, '1,234,567'],
  [german, 1234567, '1.234.567'],
])('A number is written as its language does', (formats, value, written) => {
  expect(formats.number(value)).toBe(written)
})

describe('A word', () => {
  const claims = { one: 'claim', other: 'claims' }
  test.each([
    [0, '0 claims'],
    [1, '1 claim'],
    [2, '2 claims'],
    [1000, '1,000 claims'],
  ])('goes with %i', (count, written) => {
    expect(english.count(count, claims)).toBe(written)
  })

  test.each([
    [1, 'тезис'],
    [2, 'тезиса'],
    [5, 'тезисов'],
    [21, 'тезис'],
  ])('has as many forms as its language: %i', (count, form) => {
    const forms = { one: 'тезис', few: 'тезиса', many: 'тезисов', other: 'тезиса' }
    expect(russian.form(count, forms)).toBe(form)
  })

  test('has its common form where it lacks one of its own', () => {
    expect(russian.form(5, { one: 'один', other: 'другие' })).toBe('другие')
  })
})

describe('A list', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('is a sentence’s part: %j', (items, written) => {
    expect(english.list(items)).toBe(written)
  })

  test('may have no word in it', () => {
    expect(english.list(['a', 'b', 'c'], 'unit')).toBe('a, b, c')
  })

  test('may be of what is no string', () => {
    expect(english.join([{ n: 1 }, { n: 2 }, { n: 3 }])).toEqual([{ n: 1 }, ', ', { n: 2 }, ', ', { n: 3 }])
    expect(english.join([])).toEqual([])
  })
})

test.each([
  ['2026-11-03', '2026-11-03', '3. November 2026'],
  ['2026-11', '2026-11', 'November 2026'],
  ['2026', '2026', '2026'],
  ['soon', 'soon', 'soon'],
  ['2026-99-99', '2026-99-99', '2026-99-99'],
  ['', '', ''],
])('The date %s', (stored, inEnglish, inGerman) => {
  expect([english.date(stored), german.date(stored)]).toEqual([inEnglish, inGerman])
})

test('Paragraphs in a row are named by the first and the last', () => {
  expect(english.paragraphs([[2, 5]])).toBe('¶2–5')
  expect(
    english.paragraphs([
      [2, 5],
      [7, 7],
      [9, 10],
    ]),
  ).toBe('¶2–5, ¶7 and ¶9–10')
})

test.each([
  [english, 'claim 6', 'Claim 6'],
  [english, 'élan', 'Élan'],
  [english, '𐐨x', '𐐀x'],
  [english, '', ''],
  [createFormats('tr'), 'iddia', 'İddia'],
])('A capital is its language’s', (formats, text, written) => {
  expect(formats.capitalise(text)).toBe(written)
})
