import { describe, expect, test } from 'vitest'
import { EDITOR, listFacets, passesFilters } from '../../src/search/index.ts'
import { createPassage } from './passages.ts'

const passages = [
  { stance: 'asserted' as const },
  { stance: 'entertained' as const },
  { stance: 'reported' as const, voice: 'Jan Leike', kind: 'quotation' as const },
  { voice: EDITOR, kind: 'note' as const },
].map(createPassage)

describe('listFacets', () => {
  test('tells who says what was found, and how it is meant', () => {
    expect(listFacets(passages).map(({ name, label, count }) => `${name} ${label} ${count}`)).toEqual([
      'voice the author 2',
      'voice Jan Leike 1',
      'voice notes 1',
      'stance asserted 1',
      'stance entertained, not asserted 1',
      'stance reported 1',
    ])
  })

  test('tells nothing where all are alike', () => {
    expect(listFacets(passages.slice(0, 1))).toEqual([])
    expect(listFacets([])).toEqual([])
  })
})

describe('passesFilters', () => {
  test.each([
    [{}, [0, 1, 2, 3]],
    [{ voice: 'author' }, [0, 1]],
    [{ voice: 'author', stance: 'entertained' }, [1]],
    [{ kind: 'note' }, [3]],
    [{ stance: 'conceded' }, []],
    [{ text: 'any' }, [0, 1, 2, 3]],
  ])('%o', (filters, left) => {
    expect([...passages.keys()].filter(i => passesFilters(passages[i], filters))).toEqual(left)
  })
})
