import { describe, expect, test } from 'vitest'
import type { PassageSelector } from '../../../src/model/index.ts'
import { indexText, locateQuote, placeOf, placesOf, type TextIndex } from '../../../src/text/index.ts'

const PARAGRAPHS = [
  'The cat sat on the mat.',
  'The dog sat on the log. It barked.',
  'The cat sat on the mat.',
  'Nobody “cared”\nvery much.',
]

const plain = indexText(PARAGRAPHS, [])
const repeating = indexText(PARAGRAPHS, [{ paragraph: 3, start: 0, end: 23, of: 1 }])

/** The words that a selector means, or what stands in the way. */
function locate(index: TextIndex, selector: PassageSelector) {
  const located = locateQuote(index, selector)
  const words = (range: { start: number; end: number }) => index.folded.original.slice(range.start, range.end)
  if ('range' in located)
    return { paragraph: placeOf(index, located.range).paragraph, words: words(located.range) }
  if ('places' in located) return { count: located.count, places: located.places }
  return { nearest: located.nearest && words(located.nearest) }
}

describe('indexText', () => {
  test('Paragraphs are joined by line breaks and know where they stand', () => {
    expect(plain.folded.original).toBe(PARAGRAPHS.join('\n'))
    expect(plain.paragraphs).toEqual([
      { n: 1, start: 0, end: 23 },
      { n: 2, start: 24, end: 58 },
      { n: 3, start: 59, end: 82 },
      { n: 4, start: 83, end: 108 },
    ])
    expect(plain.twins.size).toBe(0)
  })

  test('A text without paragraphs has no places', () => {
    const index = indexText([], [])
    expect(index.paragraphs).toEqual([])
    expect(locateQuote(index, { exact: 'cat' })).toEqual({ nearest: undefined })
  })
})

describe('locateQuote', () => {
  test.each([
    {
      name: 'Words that stand once are found',
      selector: { exact: 'the dog sat' },
      found: { paragraph: 2, words: 'The dog sat' },
    },
    {
      name: 'Quotation marks may be straight',
      selector: { exact: '"Cared"' },
      found: { paragraph: 4, words: '“cared”' },
    },
    {
      name: 'A prefix may reach into the paragraph before',
      selector: { exact: 'The cat', prefix: 'It barked.' },
      found: { paragraph: 3, words: 'The cat' },
    },
    {
      name: 'A suffix may reach into the paragraph behind',
      selector: { exact: 'on the mat.', suffix: 'Nobody' },
      found: { paragraph: 3, words: 'on the mat.' },
    },
    {
      name: 'Words may reach over a paragraph’s end',
      selector: { exact: 'It barked. The cat' },
      found: { paragraph: 2, words: 'It barked.\nThe cat' },
    },
    {
      name: 'A passage goes through later words',
      selector: { exact: 'The dog', through: 'the log.' },
      found: { paragraph: 2, words: 'The dog sat on the log.' },
    },
    {
      name: 'The first place of the later words counts',
      selector: { exact: 'It barked.', through: 'mat' },
      found: { paragraph: 2, words: 'It barked.\nThe cat sat on the mat' },
    },
    {
      name: 'The later words may begin with the first',
      selector: { exact: 'The dog', through: 'The dog sat' },
      found: { paragraph: 2, words: 'The dog sat' },
    },
    {
      name: 'The later words may be part of the first',
      selector: { exact: 'The dog sat', through: 'dog' },
      found: { paragraph: 2, words: 'The dog sat' },
    },
  ])('$name', ({ selector, found }) => {
    expect(locate(plain, selector)).toEqual(found)
  })

  test.each([
    {
      name: 'Words that stand nowhere have a nearest passage',
      selector: { exact: 'the frog sat' },
      nearest: 'The dog sat',
    },
    { name: 'Words unlike all others have none', selector: { exact: 'quantum zyx' }, nearest: undefined },
    {
      name: 'Words whose context is elsewhere are near themselves',
      selector: { exact: 'barked', prefix: 'He' },
      nearest: 'barked',
    },
    {
      name: 'Later words that stand nowhere have a nearest passage',
      selector: { exact: 'The dog', through: 'the lug.' },
      nearest: 'the log.',
    },
    {
      name: 'Later words that only stand before have a nearest passage',
      selector: { exact: 'It barked', through: 'the log' },
      nearest: 'the log',
    },
  ])('$name', ({ selector, nearest }) => {
    expect(locate(plain, selector)).toEqual({ nearest })
  })

  test('Words that stand in two places are described in both', () => {
    expect(locate(plain, { exact: 'cat' })).toEqual({
      count: 2,
      places: [
        {
          place: { paragraph: 1, start: 4, end: 7 },
          selector: { exact: 'cat', suffix: ' sat on the mat.\nThe' },
        },
        { place: { paragraph: 3, start: 4, end: 7 }, selector: { exact: 'cat', prefix: 'barked.\nThe ' } },
      ],
    })
  })

  test('At most eight places are described', () => {
    const located = locateQuote(indexText(['a b '.repeat(9)], []), { exact: 'b' })
    expect(located).toMatchObject({ count: 9 })
    expect('places' in located && located.places).toHaveLength(8)
  })

  test.each([
    [100, 8],
    [101, 0],
  ])('Of %i places %i are described', (count, described) => {
    const located = locateQuote(indexText(['a b '.repeat(count)], []), { exact: 'b' })
    expect(located).toMatchObject({ count })
    expect('places' in located && located.places).toHaveLength(described)
  })

  test.each([
    ['A.B.', 0],
    ['A. B.', 1],
    ['A.  B.', 2],
  ])(
    'Two sentences of a repeat are one place if no more than a space is between them: %s',
    (said, between) => {
      const of = { paragraph: 3, of: 1 }
      const twins = [
        { ...of, start: 0, end: 2 },
        { ...of, start: 2 + between, end: 4 + between },
      ]
      const located = locateQuote(indexText([said, 'x', said], twins), { exact: said })
      expect(located).toMatchObject(between < 2 ? { range: { start: 0 } } : { count: 2 })
    },
  )

  test('A place in a repeat doesn’t count beside that which it repeats', () => {
    expect(locate(repeating, { exact: 'cat' })).toEqual({ paragraph: 1, words: 'cat' })
  })

  test('It counts where its context tells them apart', () => {
    expect(locate(repeating, { exact: 'cat', prefix: 'barked. The' })).toEqual({ paragraph: 3, words: 'cat' })
  })

  test('Two places in the repeated paragraph stay two', () => {
    const index = indexText(
      ['a cat, a cat', 'x', 'a cat, a cat'],
      [{ paragraph: 3, start: 0, end: 12, of: 1 }],
    )
    expect(locateQuote(index, { exact: 'cat' })).toMatchObject({ count: 2 })
  })

  test('Where a paragraph repeats two, one of them is enough', () => {
    const index = indexText(
      ['one', 'two cats', 'one two cats'],
      [
        { paragraph: 3, start: 0, end: 3, of: 1 },
        { paragraph: 3, start: 4, end: 12, of: 2 },
      ],
    )
    expect(locate(index, { exact: 'cats' })).toEqual({ paragraph: 2, words: 'cats' })
    expect(locate(index, { exact: 'one two' })).toEqual({ paragraph: 1, words: 'one\ntwo' })
  })

  test('Words that are not all said before count', () => {
    const said = ['A cat sat. A dog ran. A cow stood.', 'x', 'A cat sat. A dog swam. A cow stood.']
    const index = indexText(said, [
      { paragraph: 3, start: 23, end: 35, of: 1 },
      { paragraph: 3, start: 0, end: 10, of: 1 },
    ])
    expect(locate(index, { exact: 'A cat' })).toEqual({ paragraph: 1, words: 'A cat' })
    expect(locateQuote(index, { exact: 'A dog' })).toMatchObject({ count: 2 })
    expect(locate(index, { exact: 'sat. A dog swam. A cow' })).toEqual({
      paragraph: 3,
      words: 'sat. A dog swam. A cow',
    })
    const wide = indexText(['cat dog', 'x', 'cat dog'], [{ paragraph: 3, start: 0, end: 3, of: 1 }])
    expect(locateQuote(wide, { exact: 'cat dog' })).toMatchObject({ count: 2 })
    const parted = indexText(['a b c', 'x', 'a b c'], [{ paragraph: 3, start: 4, end: 5, of: 1 }])
    expect(locateQuote(parted, { exact: 'a b c' })).toMatchObject({ count: 2 })
  })

  test('A place counts before others where the caller says so', () => {
    expect(locateQuote(plain, { exact: 'cat' }, n => n === 3)).toMatchObject({ range: { start: 63 } })
    expect(locateQuote(plain, { exact: 'cat' }, n => n === 2)).toMatchObject({ count: 2 })
  })
})

describe('placesOf', () => {
  test.each([
    {
      name: 'Within one paragraph there is one place',
      range: { start: 28, end: 31 },
      places: [{ paragraph: 2, start: 4, end: 7 }],
    },
    {
      name: 'Over a paragraph’s end there are two',
      range: { start: 48, end: 66 },
      places: [
        { paragraph: 2, start: 24, end: 34 },
        { paragraph: 3, start: 0, end: 7 },
      ],
    },
    {
      name: 'A paragraph between is a place from end to end',
      range: { start: 20, end: 60 },
      places: [
        { paragraph: 1, start: 20, end: 23 },
        { paragraph: 2, start: 0, end: 34 },
        { paragraph: 3, start: 0, end: 1 },
      ],
    },
    {
      name: 'A range up to the end of a paragraph stays in it',
      range: { start: 0, end: 24 },
      places: [{ paragraph: 1, start: 0, end: 23 }],
    },
    { name: 'The break between two paragraphs is in none', range: { start: 23, end: 24 }, places: [] },
  ])('$name', ({ range, places }) => {
    expect(placesOf(plain, range)).toEqual(places)
  })
})

describe('placeOf', () => {
  test('The first place is the place', () => {
    expect(placeOf(plain, { start: 48, end: 66 })).toEqual({ paragraph: 2, start: 24, end: 34 })
  })

  test('A range outside the text is a mistake', () => {
    expect(() => placeOf(plain, { start: 200, end: 201 })).toThrow(
      new RangeError('Unexpected range 200–201, expected words of the text'),
    )
  })
})
