import { expect, test } from 'vitest'
import { listEdges } from '../../../src/components/map/list-edges.ts'
import { findMap } from '../../../src/map/index.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { aReading, aSentence } from '../../cards/a-reading.ts'
import { relate } from '../../map/a-map.ts'

const map = findMap(
  aReading({
    sentences: ['one', 'two', 'three'].map(id => aSentence({ id, text: `${id}.` })),
    relations: [
      relate('one', 'supports', 'two'),
      relate('three', 'attacks', 'one'),
      relate('one', 'qualifies', 'one'),
    ],
  }),
)

test.each([
  ['one', ['supports two.', 'qualifies one.', 'attacked by three.']],
  ['two', ['supported by one.']],
  ['three', ['attacks one.']],
])('The list says of %s what it bears on, then what bears on it, each once', (id, listed) => {
  const [node] = map.nodes.filter(node => node.id === id)
  expect(node && listEdges(map, node, wordsFor('en')).map(({ how, words }) => `${how} ${words}`)).toEqual(
    listed,
  )
})
