import { expect, test } from 'vitest'
import { findJsonFault } from '../../../src/faults/index.ts'

/** Beside what `tests/ledger/file/parse-ledger.test.ts` says of a ledger. */
test.each([
  ['{}', undefined],
  [' [ ] ', undefined],
  ['[{}, [], {"a": [1]}]', undefined],
  ['{"a": 1, "b": {"a": 2}}', undefined],
  ['[1,]', [3, '`]`', 'a value']],
  ['{"a": 1,}', [8, '`}`', 'a key in double quotes']],
  ['{"a": }', [6, '`}`', 'a value']],
  ['[}', [1, '`}`', 'a value']],
  ['[1}', [2, '`}`', 'a comma or `]`']],
  ['{"a": {"b": 1, "b": 2}}', [15, '`"b"`', 'each key once']],
  [`${'['.repeat(101)}${']'.repeat(101)}`, undefined],
  [`${'['.repeat(101)}1`, [101, '`1`', 'fewer brackets within brackets']],
] as const)('%s', (text, fault) => {
  const [offset, found, expected] = fault ?? []
  expect(findJsonFault(text)).toEqual(
    fault && { offset, reason: `Unexpected ${found}, expected ${expected}` },
  )
})
