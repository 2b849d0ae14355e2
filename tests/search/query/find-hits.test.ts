import { describe, expect, test } from 'vitest'
import { findHits, type PassageIndex, parseQuery } from '../../../src/search/index.ts'
import { createIndex } from '../passages.ts'

/** One string a hit: its rank, the passage, what is marked. */
function search(index: PassageIndex, typed: string): readonly string[] {
  return findHits(index, parseQuery(typed)).map(({ rank, passage, marks }) => {
    const marked = marks.map(mark => index.passages[mark.passage]?.text.slice(mark.start, mark.end))
    return `${rank} ${passage}: ${marked.join(' | ')}`
  })
}

describe('What holds the phrase comes first', () => {
  const index = createIndex(
    'A long term is long.',
    'In the long-term view, a Long-Term view.',
    'The long-terms of it.',
    'Of terms that are long.',
  )

  test('in identical words before other case and other punctuation; then where its last word is begun', () => {
    expect(search(index, 'Long-Term')).toEqual([
      'identical 1: Long-Term | long-term',
      'phrase 0: long term',
      'begun 2: long-term',
    ])
  })

  test('in quotation marks of any kind alone', () => {
    for (const typed of ['"long term"', '“long term”', '„long term“', '«long term»'])
      expect(search(index, typed)).toEqual(['identical 0: long term', 'phrase 1: long-term | Long-Term'])
    expect(search(index, '"terms long"')).toEqual([])
  })

  test('else all its words, the nearest together first', () => {
    expect(search(createIndex('a far and wide b', 'b a', 'a'), 'a b')).toEqual([
      'near 1: b | a',
      'near 0: a | b',
    ])
  })

  test.each([
    ['wherever in the passage', ['b and a', 'further on b a'], ['near 1: b | a', 'near 0: b | a']],
    ['whichever of several', ['a far b far a', 'or', 'b a'], ['near 2: b | a', 'near 0: a | b | a']],
  ])('%s they stand', (_, texts, found) => {
    expect(search(createIndex(...texts), 'a b')).toEqual(found)
  })

  test('of which only the last may be begun', () => {
    const index = createIndex('planning a wide road')
    expect(search(index, 'wide plan')).toEqual(['near 0: plan | wide'])
    expect(search(index, 'plan wide')).toEqual(['some 0: wide'])
  })

  test('else at least half of them', () => {
    expect(search(createIndex('the red house', 'a house', 'a blue door'), 'red house mouse cat')).toEqual([
      'some 0: red | house',
    ])
    expect(search(createIndex('the red house'), 'blue green house')).toEqual([])
  })

  test('but no more than twenty of them', () => {
    const createMany = (count: number) => createIndex(...Array.from({ length: count }, () => 'a and b'))
    for (const [held, listed] of [
      [19, 19],
      [20, 20],
      [21, 20],
    ] as const)
      expect(search(createMany(held), 'a b')).toHaveLength(listed)
  })

  test('and nothing if nothing is asked', () => {
    for (const typed of ['', '  ', '…', '""', '🙂']) expect(search(index, typed)).toEqual([])
  })
})

describe('A phrase may reach over several passages', () => {
  const index = createIndex('It goes on.', 'And so', { text: '' }, 'on it goes.')

  test('it lands on the first, and is marked in all', () => {
    expect(search(index, 'goes on. And so on')).toEqual(['identical 0: goes on. | And so |  | on'])
    expect(search(index, 'on and')).toEqual(['phrase 0: on. | And'])
  })
})

describe('Symbols count where something has them', () => {
  const index = createIndex('Written in C.', 'Written in C++.', 'It costs $1,000.')

  test.each([
    ['c++', ['identical 1: C']],
    ['"c++"', ['identical 1: C']],
    ['c', ['identical 0: C', 'identical 1: C', 'begun 2: c']],
    ['$1,000', ['identical 2: 1,000']],
    ['"c="', []],
  ])('%s', (typed, found) => {
    expect(search(index, typed)).toEqual(found)
  })
})

describe('So do those that English writes names and numbers with', () => {
  const index = createIndex(
    'In C alone.',
    'In C#, then.',
    'On .NET.',
    'On the net.',
    'It is -5.',
    'It is 5.',
    '50% of 50',
  )

  test.each([
    ['c#', ['identical 1: C']],
    ['"C#"', ['identical 1: C']],
    ['"F#"', []],
    ['.net', ['identical 2: NET']],
    ['-5', ['identical 4: 5']],
    ['"50%"', ['identical 6: 50']],
  ])('%s', (typed, found) => {
    expect(search(index, typed)).toEqual(found)
  })
})

describe('A query without letters is looked for by its symbols', () => {
  const index = createIndex(
    'Up 👍 it goes.',
    'Up 👍🏽 it goes.',
    'They 👨‍👩‍👧 go.',
    'A ❤️ and a ≠ b.',
    'It costs $1, 🇧🇩.',
  )

  test.each([
    ['👍', ['identical 0: 👍', 'begun 1: 👍']],
    ['"👍"', ['identical 0: 👍']],
    ['👍🏽', ['identical 1: 👍🏽']],
    ['👨‍👩‍👧', ['identical 2: 👨‍👩‍👧']],
    ['👩', []],
    ['❤', ['identical 3: ❤️']],
    ['❤️', ['identical 3: ❤️']],
    ['≠', ['identical 3: ≠']],
    ['=', []],
    ['$', ['identical 4: $']],
    ['🇧🇩', ['identical 4: 🇧🇩']],
    ['🇩', []],
    ['“”', []],
    ['🏽', []],
    ['.', []],
    ['…', []],
  ])('%s', (typed, found) => {
    expect(search(index, typed)).toEqual(found)
  })
})

test('Of symbols, whole characters come before those that are only begun', () => {
  const index = createIndex('Up 👍🏽 it goes.', 'Up 👍 it goes.', 'Down 👍🏿.', 'A 👍, too.')
  expect(search(index, '👍')).toEqual(['identical 1: 👍', 'identical 3: 👍', 'begun 0: 👍', 'begun 2: 👍'])
})

test('what nobody sees within a word changes nothing', () => {
  const index = createIndex('A war\u00ADning shot\u200B, cafe\u0301.')
  for (const typed of [
    'warning',
    'war\u00ADning',
    '"war\u200Dning shot"',
    'café',
    'ｗａｒｎｉｎｇ',
    '\u00ADwarning',
  ])
    expect(search(index, typed), typed).toHaveLength(1)
})

describe('Nothing that is typed does harm', () => {
  const index = createIndex('One (two) [three] {four} \\ five.* <b>six</b> مرحبا بالعالم 🙂 seven')

  test.each(['(two)', '[three]', '\\ five.*', '<b>six</b>', 'مرحبا بالعالم', '\u202Eseven', '\u0000one'])(
    '%s',
    typed => {
      expect(search(index, typed)).toHaveLength(1)
    },
  )

  test('10,000 characters', () => {
    expect(search(index, 'two '.repeat(2500))).toEqual(['near 0: two'])
    expect(search(index, 'x'.repeat(10_000))).toEqual([])
  })
})
