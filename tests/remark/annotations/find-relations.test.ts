import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import { repeatText } from '../repeating-text.ts'

const MARKDOWN =
  'The cat sat. The dog sat. Thanks!\n\nHe said “it was quite all right with me” then.\n\n> The frog sat. The bird sat.'

/** Ids are long; the words they stand for are read more easily. */
function relations(markdown: string, claims: unknown) {
  const { reading, messages } = read(markdown, { annotations: { claims } })
  const words = new Map([...reading.quotations, ...reading.sentences].map(({ id, text }) => [id, text]))
  return {
    messages,
    relations: reading.relations.map(({ from, to, kind }) => `${words.get(from)} ${kind} ${words.get(to)}`),
  }
}

const cases = [
  { name: 'An entry without any has none', claims: [{ exact: 'The cat', stance: 'conceded' }], found: [] },
  {
    name: 'A claim may support, attack and qualify others',
    claims: [
      { exact: 'The cat', qualifies: ['He said'], supports: ['The dog'], attacks: ['The frog', 'The dog'] },
    ],
    found: [
      'The cat sat. supports The dog sat.',
      'The cat sat. attacks The frog sat.',
      'The cat sat. attacks The dog sat.',
      'The cat sat. qualifies He said “it was quite all right with me” then.',
    ],
  },
  {
    name: 'Words of an inline quotation mean the quotation',
    claims: [{ exact: 'The cat', attacks: ['quite all right'] }],
    found: ['The cat sat. attacks “it was quite all right with me”'],
  },
  {
    name: 'Words that go beyond it mean the claim it stands in',
    claims: [{ exact: 'The cat', attacks: ['said “it was quite'] }],
    found: ['The cat sat. attacks He said “it was quite all right with me” then.'],
  },
  {
    name: 'A passage means each of its sentences, on either side',
    claims: [
      { exact: 'The cat', through: 'The dog', supports: [{ exact: 'The frog', through: 'The bird' }] },
    ],
    found: [
      'The cat sat. supports The frog sat.',
      'The cat sat. supports The bird sat.',
      'The dog sat. supports The frog sat.',
      'The dog sat. supports The bird sat.',
    ],
  },
  {
    name: 'A passage over paragraphs means no inline quotation',
    claims: [{ exact: 'The cat', attacks: [{ exact: 'it was quite', through: 'The frog' }] }],
    found: [
      'The cat sat. attacks He said “it was quite all right with me” then.',
      'The cat sat. attacks The frog sat.',
    ],
  },
  {
    name: 'A quoted sentence may support too',
    claims: [{ exact: 'The frog', supports: ['The cat'] }],
    found: ['The frog sat. supports The cat sat.'],
  },
]

const faults = [
  {
    name: 'A remark can support nothing',
    claims: [{ exact: 'Thanks', supports: ['The cat'] }],
    messages: [
      'claims.0.exact relation-to-remark: Unexpected remark in ¶1 as an end of a relation, expected a claim or quotation',
    ],
  },
  {
    name: 'Nor can it be supported',
    claims: [{ exact: 'The cat', supports: ['Thanks', { exact: 'Thanks' }] }],
    messages: [
      'claims.0.supports.0 relation-to-remark: Unexpected remark in ¶1 as an end of a relation, expected a claim or quotation',
      'claims.0.supports.1.exact relation-to-remark: Unexpected remark in ¶1 as an end of a relation, expected a claim or quotation',
    ],
  },
  {
    name: 'Words that stand nowhere can’t be supported',
    claims: [{ exact: 'The cat', supports: ['An elephant'], attacks: [{ exact: 'A whale' }] }],
    messages: [
      'claims.0.supports.0 annotation-not-found: Unexpected quote “An elephant”, which stands nowhere in the text, expected words of the text',
      'claims.0.attacks.0.exact annotation-not-found: Unexpected quote “A whale”, which stands nowhere in the text, expected words of the text',
    ],
  },
]

const doubtful = [
  {
    name: 'A claim can’t support itself',
    claims: [{ exact: 'The cat', supports: ['cat sat', { exact: 'The dog' }] }],
    messages: [
      'claims.0.supports.0 annotation-self: Unexpected relation of a claim in ¶1 to itself, expected another claim',
    ],
    found: ['The cat sat. supports The dog sat.'],
  },
  {
    name: 'It supports another once',
    claims: [
      { exact: 'The cat', supports: ['The dog', 'dog sat'] },
      { exact: 'cat sat', supports: [{ exact: 'The dog' }] },
    ],
    messages: [
      'claims.0.supports.1 annotation-twice: Unexpected second `supports` of the same claim in ¶1, expected one',
      'claims.1.supports.0.exact annotation-twice: Unexpected second `supports` of the same claim in ¶1, expected one',
    ],
    found: ['The cat sat. supports The dog sat.'],
  },
]

describe('findRelations', () => {
  test.each(doubtful)('$name', ({ claims, messages, found }) => {
    expect(relations(MARKDOWN, claims)).toEqual({ messages, relations: found })
  })

  test.each(cases)('$name', ({ claims, found }) => {
    expect(relations(MARKDOWN, claims)).toEqual({ messages: [], relations: found })
  })

  test.each(faults)('$name', ({ claims, messages }) => {
    expect(relations(MARKDOWN, claims)).toEqual({ messages, relations: [] })
  })

  test('A claim and its twin in one passage are one end', () => {
    const passage = { exact: 'The harbour office', through: 'Bread' }
    const markdown = repeatText()
    const once = relations(markdown, [{ exact: 'Bread rises', attacks: [passage] }])
    const whole = relations(markdown, [
      {
        exact: 'Bread rises',
        attacks: [{ exact: 'The harbour office', through: 'breathes out gas. The harbour' }],
      },
    ])
    expect(once.relations).toHaveLength(5)
    // The passage holds the claim itself.
    expect(once.messages).toEqual([expect.stringContaining('annotation-self')])
    expect(whole).toEqual(once)
  })
})
