import { expect, test } from 'vitest'
import { checkJsonCharacters } from '../../../src/content/check/check-json-characters.ts'

test.each([
  ['plain words', '{"a": "b \\u00e9"}', []],
  ['an escaped control', '{"a": "é\\n\\u0007"}', ['1:11 character-control']],
  ['what is warned of in a text', '["a\\u200bb"]', []],
  ['a control of direction without its partner', '["\\u202e"]', ['1:3 bidi-unbalanced (warning)']],
  ['a string that is none, which is told of elsewhere', '["\\u00zz', []],
])('of %s', (_, text, faults) => {
  const found = checkJsonCharacters(text, 'ledger.json').map(({ ruleId, place, isWarning }) => {
    const { line, column } = place && 'line' in place ? place : { line: 0, column: 0 }
    return `${line}:${column} ${ruleId}${isWarning ? ' (warning)' : ''}`
  })
  expect(found).toEqual(faults)
})
