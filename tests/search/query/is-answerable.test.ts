import { expect, test } from 'vitest'
import { isAnswerable, parseQuery } from '../../../src/search/index.ts'

test.each([
  ['plan', true],
  ['“c”', true],
  ['5', true],
  ['計画', true],
  ['🎉', true],
  ['≠', true],
  ['50%', true],
  ['#', true],
  ['', false],
  ['…', false],
  ['“—”', false],
])('Whether %j can be answered: %j', (typed, isIt) => {
  expect(isAnswerable(parseQuery(typed))).toBe(isIt)
})
