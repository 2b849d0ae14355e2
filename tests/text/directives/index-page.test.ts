import { describe, expect, test } from 'vitest'
import { indexPage, letterAt } from '../../../src/text/directives/index-page.ts'

describe('indexPage', () => {
  test('joins the blocks and knows where each begins', () => {
    const { text, starts, letters, places, earlier } = indexPage(['One.', 'A one'])
    expect({ text, starts, letters, places, earlier: [...earlier] }).toEqual({
      text: 'One. \nA one',
      starts: [0, 6],
      letters: 'oneaone',
      places: [0, 1, 2, 6, 8, 9, 10],
      earlier: [0, 0, 0, 0, 3, 2, 1],
    })
  })

  test('indexes a page without words', () => {
    expect(indexPage([])).toMatchObject({ text: '', starts: [], letters: '' })
  })
})

describe('letterAt', () => {
  test.each([
    { offset: 0, letter: 0 },
    { offset: 1, letter: 1 },
    { offset: 2, letter: 1 },
    { offset: 3, letter: 2 },
    { offset: 4, letter: 3 },
  ])('finds the first letter from $offset on', ({ offset, letter }) => {
    expect(letterAt(indexPage(['a bc']), offset)).toBe(letter)
  })
})
