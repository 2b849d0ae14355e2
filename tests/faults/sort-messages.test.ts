import { expect, test } from 'vitest'
import { sortMessages } from '../../src/faults/index.ts'

const MESSAGE = { reason: 'x', ruleId: 'rule', note: 'Do z.', fatal: true }

test('Messages are sorted by file, line and column; those of a whole file come first', () => {
  const messages = (
    [
      ['b', 1, 1],
      ['a', 2, 1],
      ['a', 1, 9],
      ['a', 1, 2],
      ['a', undefined, undefined],
      ['a', 3, undefined],
      ['a', 3, 1],
      ['a', 3, undefined],
      ['', 1, 1],
    ] as const
  ).map(([file, line, column]) => ({
    ...MESSAGE,
    file,
    line,
    column,
  }))
  expect(sortMessages(messages).map(({ file: path, line, column }) => [path, line, column])).toEqual([
    ['', 1, 1],
    ['a', undefined, undefined],
    ['a', 1, 2],
    ['a', 1, 9],
    ['a', 2, 1],
    ['a', 3, undefined],
    ['a', 3, undefined],
    ['a', 3, 1],
    ['b', 1, 1],
  ])
})
