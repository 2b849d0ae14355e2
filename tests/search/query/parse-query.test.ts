import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../src/search/index.ts'

describe('parseQuery', () => {
  test.each([
    ['warning shots', false, 'warning shots'],
    ['  warning shots ', false, 'warning shots'],
    ['"warning shots"', true, 'warning shots'],
    ['“warning shots”', true, 'warning shots'],
    ['„warning shots”', true, 'warning shots'],
    ['‘warning shots’', false, '‘warning shots’'],
    ['the "warning" shots', false, 'the "warning" shots'],
    ['  "warning shots" ', true, 'warning shots'],
    ['“ warning\nshots ”', true, 'warning\nshots'],
    ['"warning" shots', false, '"warning" shots'],
    ['‘the "warning" shots’', false, '‘the "warning" shots’'],
    ['"warning', false, '"warning'],
    ['"', false, '"'],
  ])('%s', (typed, isQuoted, words) => {
    expect(parseQuery(typed)).toMatchObject({ isQuoted, words })
  })

  test('folds the words, and takes white space off that folding leaves', () => {
    expect(parseQuery('\u200D Ok! \u0301').literal).toBe('ok!')
  })

  test('reads 2,000 characters of what was pasted', () => {
    expect(parseQuery('a'.repeat(2000)).words).toHaveLength(2000)
    expect(parseQuery('a'.repeat(2001)).words).toHaveLength(2000)
  })

  test('lists the different words, but not too many', () => {
    expect(parseQuery('The end, the “End” of e.g. it').parts.map(({ letters }) => letters)).toEqual([
      ...['the', 'end', 'of', 'eg', 'it'],
    ])
    const many = Array.from({ length: 100 }, (_, i) => `w${i}`).join(' ')
    expect(parseQuery(many).parts).toHaveLength(24)
  })
})
