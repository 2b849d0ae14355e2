import { describe, expect, test } from 'vitest'
import { EDITOR, voiceOfSpeaker } from '../../../src/model/index.ts'
import { listFacets, type Passage, passesFilters } from '../../../src/search/index.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createPassage } from '../passages.ts'

const words = wordsFor('en')

const parts: readonly Partial<Passage>[] = [
  { stance: 'asserted' as const },
  { stance: 'entertained' as const },
  { stance: 'reported' as const, voice: voiceOfSpeaker('Jan Leike'), kind: 'quotation' as const },
  { voice: EDITOR, kind: 'note' as const },
]
const passages = parts.map(createPassage)

describe('listFacets', () => {
  test('tells who says what was found, and how it is meant', () => {
    expect(
      listFacets(passages, words.meaning).map(({ name, label, count }) => `${name} ${label} ${count}`),
    ).toEqual([
      'voice the author 2',
      'voice Jan Leike 1',
      'voice notes 1',
      'stance asserted 1',
      'stance entertained, not asserted 1',
      'stance reported 1',
    ])
  })

  test('tells apart voices that are shown by the same name', () => {
    const alike = [
      {},
      { voice: EDITOR },
      { voice: voiceOfSpeaker('notes') },
      { voice: voiceOfSpeaker('author') },
      { voice: voiceOfSpeaker('The author') },
      { voice: voiceOfSpeaker('unnamed speaker') },
      { voice: voiceOfSpeaker(undefined) },
    ].map(createPassage)
    expect(listFacets(alike, words.meaning).map(({ value, label }) => `${value} = ${label}`)).toEqual([
      'author = the author (the author)',
      'editor = notes (the editor)',
      'speaker:notes = notes (quoted)',
      'speaker:author = author',
      'speaker:The author = The author (quoted)',
      'speaker:unnamed speaker = unnamed speaker (quoted)',
      'speaker = unnamed speaker (not named)',
    ])
  })

  test('tells nothing where all are alike', () => {
    expect(listFacets(passages.slice(0, 1), words.meaning)).toEqual([])
    expect(listFacets([], words.meaning)).toEqual([])
  })
})

describe('passesFilters', () => {
  test.each([
    [{}, [0, 1, 2, 3]],
    [{ voice: 'author' }, [0, 1]],
    [{ voice: 'author', stance: 'entertained' }, [1]],
    [{ kind: 'note' }, [3]],
    [{ voice: 'editor' }, [3]],
    [{ voice: 'speaker:Jan Leike' }, [2]],
    [{ voice: 'Jan Leike' }, [2]],
    [{ voice: 'speaker' }, []],
    [{ voice: 'speaker:author' }, []],
    [{ stance: 'reported', kind: 'claim' }, []],
    [{ stance: 'conceded' }, []],
    [{ text: 'any' }, [0, 1, 2, 3]],
  ])('%o', (filters, left) => {
    expect([...passages.keys()].filter(i => passesFilters(passages[i], filters))).toEqual(left)
  })
})

test.each([{ voice: 'author' }, { stance: 'asserted' }, { kind: 'claim' }])(
  'What is no passage passes no filter: %o',
  filters => {
    expect([passesFilters(undefined, filters), passesFilters(undefined, {})]).toEqual([false, true])
  },
)
