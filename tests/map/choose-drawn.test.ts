import { expect, test } from 'vitest'
import { chooseDrawn } from '../../src/map/index.ts'
import { aLargeMap } from './a-map.ts'

test.each([
  { name: 'Without relations nothing is drawn', claims: 3, relations: 0, drawn: undefined },
  { name: 'A small map is drawn whole', claims: 60, relations: 2, drawn: 60 },
  { name: 'Of a large one, what takes part in a relation', claims: 61, relations: 2, drawn: 4 },
  { name: 'Of a large one with many relations nothing', claims: 300, relations: 50, drawn: undefined },
  { name: 'Nor of one with too many relations', claims: 20, relations: 61, drawn: undefined },
])('$name', ({ claims, relations, drawn }) => {
  const map = aLargeMap(claims, relations)
  expect(map.edges).toHaveLength(relations)
  const chosen = chooseDrawn(map)
  expect(chosen?.nodes.length).toBe(drawn)
  expect(chosen?.edges ?? map.edges).toEqual(map.edges)
})
