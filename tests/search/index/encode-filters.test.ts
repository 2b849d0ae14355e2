import { expect, test } from 'vitest'
import { EDITOR } from '../../../src/model/index.ts'
import { encodeFilters, listFilterWords } from '../../../src/search/index/encode-filters.ts'
import { createPassage } from '../passages.ts'

test('a filter is one word, whatever its value', () => {
  expect(encodeFilters({})).toEqual([])
  expect(
    encodeFilters({ text: 'on-bridges', voice: 'Zoë O’Neil', stance: 'conceded', kind: 'claim' }),
  ).toEqual(['qtextqonbridges', 'qvoiceqspeakerzoeoneil', 'qstanceqconceded', 'qkindqclaim'])
})

test('a record has the words of every filter that something in it passes, each once', () => {
  const passages = [
    createPassage({ stance: 'asserted' }, 0),
    createPassage({ stance: 'asserted' }, 1),
    createPassage({ kind: 'note', voice: EDITOR }, 2),
  ]
  expect(listFilterWords('a-b', passages)).toEqual([
    'qkindqclaim',
    'qkindqnote',
    'qstanceqasserted',
    'qtextqab',
    'qvoiceqauthor',
    'qvoiceqeditor',
  ])
})
