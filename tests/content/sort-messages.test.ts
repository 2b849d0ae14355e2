import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { sortMessages } from '../../src/content/index.ts'

test('Messages are sorted by file, line and column; those of a whole file come first', () => {
  const file = new VFile()
  for (const [path, line, column] of [
    ['b', 1, 1],
    ['a', 2, 1],
    ['a', 1, 9],
    ['a', 1, 2],
    ['a', undefined, undefined],
    [undefined, 1, 1],
  ] as const) {
    const message = file.message('x', line === undefined ? {} : { place: { line, column } })
    message.file = path
  }
  expect(sortMessages(file.messages).map(({ file: path, line, column }) => [path, line, column])).toEqual([
    [undefined, 1, 1],
    ['a', undefined, undefined],
    ['a', 1, 2],
    ['a', 1, 9],
    ['a', 2, 1],
    ['b', 1, 1],
  ])
})
