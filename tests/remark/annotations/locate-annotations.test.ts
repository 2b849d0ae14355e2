import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'

const MARKDOWN = 'The cat sat on the mat. The cat left.\n\nThe dog sat on the log.'

const cases = [
  { name: 'Words that stand once are found', notes: [{ exact: 'the log' }], messages: [] },
  {
    name: 'Words that a prefix makes the only ones are found',
    notes: [{ exact: 'The cat', prefix: 'mat.' }],
    messages: [],
  },
  {
    name: 'Words that a suffix makes the only ones are found',
    notes: [{ exact: 'The cat', suffix: 'left' }],
    messages: [],
  },
  {
    name: 'Of words that stand nowhere the nearest are shown',
    notes: [{ exact: 'The frog sat on the log' }],
    messages: [
      'notes.0.exact annotation-not-found: Unexpected quote “The frog sat on the log”, which stands nowhere in the text, expected words of the text; the nearest passage is ¶2 “The dog sat on the log”',
    ],
  },
  {
    name: 'What is nearest may go over the end of a paragraph',
    notes: [{ exact: 'The cat slept. The frog' }],
    messages: [
      'notes.0.exact annotation-not-found: Unexpected quote “The cat slept. The frog”, which stands nowhere in the text, expected words of the text; the nearest passage is ¶1 “The cat left. The dog”',
    ],
  },
  {
    name: 'The nearest is shown for the first twenty',
    notes: Array.from({ length: 21 }, () => ({ exact: 'The frog sat on the log' })),
    messages: Array.from(
      { length: 21 },
      (_, i) =>
        `notes.${i}.exact annotation-not-found: Unexpected quote “The frog sat on the log”, which stands nowhere in the text, expected words of the text${i < 20 ? '; the nearest passage is ¶2 “The dog sat on the log”' : ''}`,
    ),
  },
  {
    name: 'Prefix and suffix are shown',
    notes: [{ exact: 'dog', prefix: 'a', suffix: 'ran' }],
    messages: [
      'notes.0.exact annotation-not-found: Unexpected quote “a dog” before “ran”, which stands nowhere in the text, expected words of the text; the nearest passage is ¶2 “dog”',
    ],
  },
  {
    name: 'Of several places each is shown with what tells it apart',
    notes: [{ exact: 'cat' }],
    messages: [
      'notes.0.exact annotation-ambiguous: Unexpected quote “cat”, which stands in 2 places, expected one: ¶1 at 5 (suffix: “ sat”); ¶1 at 29 (suffix: “ left.”)',
    ],
  },
]

describe('locateAnnotations', () => {
  test.each(cases)('$name', ({ notes, messages }) => {
    const bodies = notes.map(note => ({ ...note, body: 'A.' }))
    expect(read(MARKDOWN, { annotations: { notes: bodies } }).messages).toEqual(messages)
  })

  test('Later words that stand nowhere are shown', () => {
    const { messages } = read(MARKDOWN, {
      annotations: { claims: [{ exact: 'The dog', through: 'the lug', kind: 'claim' }] },
    })
    expect(messages).toEqual([
      'claims.0.exact annotation-not-found: Unexpected quote “The dog” through “the lug”, which stands nowhere in the text, expected words of the text; the nearest passage is ¶2 “the log”',
    ])
  })

  test('Of more than eight places the first eight are shown', () => {
    const { messages } = read('a b '.repeat(9), { annotations: { notes: [{ exact: 'b', body: 'A.' }] } })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/stands in 9 places, expected one: ¶1 at 3 .*; ¶1 at 31 \([^;]*\); …$/)
  })

  test('What tells a place apart may stand in the next paragraph', () => {
    const { messages } = read('x\n\nx', { annotations: { notes: [{ exact: 'x', body: 'A.' }] } })
    expect(messages).toEqual([
      'notes.0.exact annotation-ambiguous: Unexpected quote “x”, which stands in 2 places, expected one: ¶1 at 1 (suffix: “ x”); ¶2 at 1 (prefix: “x ”)',
    ])
  })

  test('A place between others like it is told by both sides', () => {
    const { messages } = read('a cat ran, the cat sat, the cat ran', {
      annotations: { notes: [{ exact: 'cat', body: 'A.' }] },
    })
    expect(messages[0]).toMatch(/¶1 at 29 \(prefix: “the ”, suffix: “ ran”\)$/)
  })
})

test('Of words that stand in very many places none is shown: there is nothing to choose between', () => {
  const { messages } = read('The cat. '.repeat(101), {
    annotations: { notes: [{ exact: 'cat', body: 'A.' }] },
  })
  expect(messages).toEqual([
    'notes.0.exact annotation-ambiguous: Unexpected quote “cat”, which stands in 101 places, expected one: quote more words',
  ])
})
