import { expect, test } from 'vitest'
import { findHits, groupHits, parseQuery } from '../../../src/search/index.ts'
import { createIndex } from '../passages.ts'

test('A claim and its twins are one result, at the first place that answers', () => {
  const index = createIndex(
    { fragment: 'train', text: 'This train is moving.' },
    { fragment: 'p2', kind: 'remark', text: 'What a train!' },
    { fragment: 'train~2', paragraph: 10, text: 'This train is moving.' },
    { fragment: 'p2', kind: 'remark', text: 'A train, yes?' },
    { fragment: 'train~3', paragraph: 20, text: 'That train was moving.' },
  )
  const groups = groupHits(index.passages, findHits(index, parseQuery('train')))
  expect(
    groups.map(({ passage, alsoIn }) => [passage, ...alsoIn.map(({ paragraph }) => `¶${paragraph}`)]),
  ).toEqual([[0, '¶10', '¶20'], [1], [3]])
  const later = groupHits(index.passages, findHits(index, parseQuery('that train')))
  expect(later.map(({ passage, alsoIn }) => [passage, alsoIn])).toEqual([[4, []]])
})

test('A claim stands at its first place, whichever answers best', () => {
  const places = ['train', ...Array.from({ length: 11 }, (_, i) => `train~${i + 2}`)]
  const { passages } = createIndex(...places.map(fragment => ({ fragment, text: 'This train is moving.' })))
  const hits = [11, 1, 10].map(passage => ({ passage, marks: [], rank: 'phrase' as const }))
  const groups = groupHits(passages, hits)
  expect(groups.map(({ passage, alsoIn }) => [passage, ...alsoIn.map(({ fragment }) => fragment)])).toEqual([
    [1, 'train~11', 'train~12'],
  ])
})
