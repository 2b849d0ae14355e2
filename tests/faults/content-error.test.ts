import { describe, expect, test } from 'vitest'
import { ContentError, formatMessage, type Message } from '../../src/faults/index.ts'

function createMessage(parts: Partial<Message>): Message {
  const reason = 'Unexpected x, expected y'
  return { file: '', reason, ruleId: 'rule', note: 'Do z.', fatal: true, ...parts }
}

describe('formatMessage', () => {
  test.each([
    [
      'file, line and column, what is wrong, by which rule, and what to do',
      { file: 'a.md', line: 3, column: 4 },
      'a.md:3:4  Unexpected x, expected y (rule)\n  Do z.',
    ],
    ['a file without a place', { file: 'content' }, 'content  Unexpected x, expected y (rule)\n  Do z.'],
    ['no file', { line: 3, column: 4 }, ':3:4  Unexpected x, expected y (rule)\n  Do z.'],
  ])('says %s', (_, parts, text) => {
    expect(formatMessage(createMessage(parts))).toBe(text)
  })
})

describe('ContentError', () => {
  test('says every fault, and where the first is and what to do about it', () => {
    const first = createMessage({ file: 'a.md', line: 3, column: 4 })
    const error = new ContentError([first, createMessage({ file: 'b.md', note: 'Do w.' })])
    expect(error.message).toBe(
      'a.md:3:4  Unexpected x, expected y (rule)\n  Do z.\nb.md  Unexpected x, expected y (rule)\n  Do w.',
    )
    expect(error).toMatchObject({
      name: 'ContentError',
      loc: { file: 'a.md', line: 3, column: 4 },
      hint: 'Do z.',
    })
  })

  test('points to the start of a file whose fault has no place', () => {
    expect(new ContentError([createMessage({ file: 'content' })])).toMatchObject({
      loc: { file: 'content', line: 1, column: 1 },
      hint: 'Do z.',
    })
    expect(new ContentError([])).toMatchObject({ loc: { file: '', line: 1, column: 1 }, hint: '' })
  })
})
