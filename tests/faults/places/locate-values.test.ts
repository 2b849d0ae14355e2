import { describe, expect, test } from 'vitest'
import { endOf, locateValues } from '../../../src/faults/index.ts'

const YAML = 'name: One\n# two\nlist:\n  - word: a\n    more:\n  - "b"\n'
const JSON_TEXT = ' {"na\\u006de": "One",\r\n\t"list": [1, {"word": "\\ud83d\\ude42", "__proto__": 2}]}'
const FRONTMATTER = 'title: One\nsource:\n  url: x\n'

/** `line:column` of what a key or value leads to. */
function find(text: string, keys: readonly (string | number)[], linesBefore?: number) {
  const point = locateValues(text, linesBefore).pointOf(keys)
  return point && `${point.line}:${point.column}`
}

describe('locateValues finds values of', () => {
  test.each([
    ['YAML', YAML, ['name'], '1:7'],
    ['YAML, in a list', YAML, ['list', 0, 'word'], '4:11'],
    ['YAML, absent', YAML, ['list', 2], undefined],
    ['JSON', JSON_TEXT, ['name'], '1:16'],
    ['JSON, the whole', JSON_TEXT, [], '1:2'],
    ['JSON, after a tab and a carriage return', JSON_TEXT, ['list', 0], '2:11'],
    ['JSON, by a key that is no key elsewhere', JSON_TEXT, ['list', 1, '__proto__'], '2:52'],
    ['JSON, below a word', JSON_TEXT, ['name', 'more'], undefined],
  ] as const)('%s', (_, text, keys, place) => {
    expect(find(text, keys)).toBe(place)
  })

  test('frontmatter, whose lines are those of the file', () => {
    expect(find(FRONTMATTER, ['source', 'url'], 1)).toBe('4:8')
  })
})

test('Of what is absent the nearest that should hold it is found, and of a key its own place', () => {
  const places = locateValues(YAML)
  expect(places.nearestPoint(['list', 1, 'word', 'x'])).toEqual({ line: 6, column: 5 })
  expect(places.nearestPoint(['nothing'])).toBeUndefined()
  expect(places.keyPoint(['list', 0], 'more')).toEqual({ line: 5, column: 5 })
  expect(places.keyPoint(['list', 0], 'less')).toBeUndefined()
  expect(places.keyPoint(['list'], 'more')).toBeUndefined()
  expect(places.pointAt(11)).toEqual({ line: 2, column: 2 })
})

test.each([
  ['', 1, 1],
  ['ab', 1, 3],
  ['a\nbc', 2, 3],
  ['a\n', 2, 1],
])('endOf %j is line %i, column %i', (text, line, column) => {
  expect(endOf(text)).toEqual({ line, column, offset: text.length })
})
