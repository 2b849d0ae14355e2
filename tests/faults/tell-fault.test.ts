import { expect, test } from 'vitest'
import { RULES, tellFault } from '../../src/faults/index.ts'

const FAULT = { ruleId: 'text-empty', reason: 'Unexpected \u001B, expected b' } as const

test('A fault is told with its file, its place and what to do, so that a terminal may print it', () => {
  expect(tellFault(FAULT, 'a\u001B.md')).toEqual({
    file: 'a\\u{1B}.md',
    line: undefined,
    column: undefined,
    reason: 'Unexpected \\u{1B}, expected b',
    ruleId: 'text-empty',
    note: RULES['text-empty'],
    fatal: true,
  })
})

test.each([
  ['a point', { line: 2, column: 3 }],
  ['a range, at its start', { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } }],
])('It stands at %s', (_, place) => {
  expect(tellFault({ ...FAULT, place })).toMatchObject({ file: '', line: 2, column: 3 })
})

test('Its own file and note go before, and a warning is not fatal', () => {
  const fault = { ...FAULT, path: 'b.md', note: 'And c.', isWarning: true }
  expect(tellFault(fault, 'a.md')).toMatchObject({
    file: 'b.md',
    note: `${RULES['text-empty']}\n  And c.`,
    fatal: false,
  })
})
