import { expect, test } from 'vitest'
import { checkYamlComments } from '../../../src/content/check/check-yaml-comments.ts'

const check = (text: string) =>
  checkYamlComments(text, 'a.yaml', offset => ({ line: 1, column: offset + 1, offset })).map(
    ({ ruleId, place, path }) => [ruleId, place && 'column' in place ? place.column : place, path],
  )

test('A character that hides words is found in a comment, where it stands', () => {
  expect(check('a: 1 # one\u202etwo')).toEqual([[expect.any(String), 11, 'a.yaml']])
})

test('A value that begins like a comment is none', () => {
  expect(check('a: "# one\u202etwo"')).toEqual([])
  expect(check('a: 1 # one')).toEqual([])
})
