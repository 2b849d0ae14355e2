import { expect, test } from 'vitest'
import { pruneValue } from '../../../src/content/files/prune-value.ts'

const VALUE = { name: 'One', list: [{ a: 1 }, { a: 2, b: 3 }, { a: 4 }] }

test.each([
  ['nothing', [], VALUE],
  ['a value', [{ path: ['list', 1, 'a'] }], { name: 'One', list: [{ a: 1 }, { b: 3 }, { a: 4 }] }],
  ['an entry of a list', [{ path: ['list', 0] }], { name: 'One', list: [{ a: 2, b: 3 }, { a: 4 }] }],
  ['what lacks a key', [{ path: ['list', 0, 'b'] }], { name: 'One', list: [{ a: 2, b: 3 }, { a: 4 }] }],
  [
    'unknown keys',
    [{ code: 'unrecognized_keys', keys: ['b'], path: ['list', 1] }],
    { name: 'One', list: [{ a: 1 }, { a: 2 }, { a: 4 }] },
  ],
  ['all', [{ path: [] }], {}],
])('It takes out %s', (_, issues, left) => {
  expect(pruneValue(VALUE, issues).value).toEqual(left)
})

test('It knows where what is left stood', () => {
  const { originalKeys } = pruneValue(VALUE, [{ path: ['list', 0] }])
  expect(originalKeys(['list', 0, 'b'])).toEqual(['list', 1, 'b'])
  expect(originalKeys(['list', 5])).toEqual(['list', 5])
  expect(originalKeys(['name'])).toEqual(['name'])
  expect(originalKeys(['no', 'such', 0])).toEqual(['no', 'such', 0])
})
