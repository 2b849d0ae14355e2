import { describe, expect, test } from 'vitest'
import { alignCode } from '../../src/text/index.ts'

/** The offset of each visible character of the value, and what stands there. */
const cases = [
  { name: 'Plain code is itself', value: 'a=b', source: 'a=b', offsets: [0, 1, 2] },
  { name: 'Indentation is passed over', value: 'a\n b', source: '    a\n     b', offsets: [4, 11] },
  { name: 'Tabs may stand for more than they are', value: '  a', source: '\t\ta', offsets: [2] },
  { name: 'The marker of a quotation is passed over', value: 'a\nb', source: '> a\n> b', offsets: [2, 6] },
  { name: 'Nothing is escaped', value: 'a\\\\b', source: 'a\\\\b`', offsets: [0, 1, 2, 3] },
  { name: 'No reference is one', value: '&amp;', source: '&amp;', offsets: [0, 1, 2, 3, 4] },
  { name: 'A table’s backslash before | is passed over', value: 'a|b', source: 'a\\|b', offsets: [0, 2, 3] },
  { name: 'The line break after a fence is passed over', value: 'a', source: '\na\n```', offsets: [1] },
  {
    name: 'A character that the parser has replaced keeps its place',
    value: 'a\uFFFDb',
    source: 'a\u0000b',
    offsets: [0, 1, 2],
  },
]

describe('alignCode', () => {
  test.each(cases)('$name', ({ value, source, offsets }) => {
    const ranges = alignCode(value, source)
    expect(ranges).toHaveLength(value.length)
    expect(ranges.filter((_, i) => /\S/.test(value.charAt(i)))).toEqual(
      offsets.map(start => ({ start, end: start + 1 })),
    )
  })

  test('White space has an empty place behind the character before it', () => {
    expect(alignCode(' a \n b', ' a \n b').filter(({ start, end }) => start === end)).toEqual([
      { start: 0, end: 0 },
      { start: 2, end: 2 },
      { start: 2, end: 2 },
      { start: 2, end: 2 },
    ])
  })
})
