import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'

const MARKDOWN = 'The cat sat. The dog sat. The frog sat.'

const cases = [
  {
    name: 'Two entries may say different things of one sentence',
    claims: [
      { exact: 'The cat', stance: 'conceded' },
      { exact: 'cat sat', alias: 'cats' },
    ],
    messages: [],
    sentences: [{ stance: 'conceded', alias: 'cats' }, { stance: 'asserted' }, { stance: 'asserted' }],
  },
  {
    name: 'A second stance for one sentence is refused',
    claims: [
      { exact: 'The cat', stance: 'conceded' },
      { exact: 'cat sat', stance: 'conceded' },
    ],
    messages: [
      'claims.1.stance annotation-twice: Unexpected second `stance` for a sentence in ¶1 (“cat sat”), expected one',
    ],
    sentences: [{ stance: 'conceded' }, { stance: 'asserted' }, { stance: 'asserted' }],
  },
  {
    name: 'So is a second kind',
    claims: [
      { exact: 'The cat', kind: 'claim' },
      { exact: 'cat sat', kind: 'claim' },
    ],
    messages: [
      'claims.1.kind annotation-twice: Unexpected second `kind` for a sentence in ¶1 (“cat sat”), expected one',
    ],
    sentences: [{ stance: 'asserted' }, { stance: 'asserted' }, { stance: 'asserted' }],
  },
  {
    name: 'Of a second kind and stance the kind is shown',
    claims: [
      { exact: 'The cat', kind: 'claim', stance: 'conceded' },
      { exact: 'cat sat', stance: 'conceded', kind: 'claim' },
    ],
    messages: [
      'claims.1.kind annotation-twice: Unexpected second `kind` for a sentence in ¶1 (“cat sat”), expected one',
    ],
    sentences: [{ stance: 'conceded' }, { stance: 'asserted' }, { stance: 'asserted' }],
  },
  {
    name: 'So is a second alias; the later one counts',
    claims: [
      { exact: 'The cat', alias: 'a' },
      { exact: 'cat sat', alias: 'b' },
    ],
    messages: [
      'claims.1.alias annotation-twice: Unexpected second `alias` for a sentence in ¶1 (“cat sat”), expected one',
    ],
    sentences: [{ stance: 'asserted', alias: 'b' }, { stance: 'asserted' }, { stance: 'asserted' }],
  },
  {
    name: 'A passage that touches a judged sentence is refused there',
    claims: [
      { exact: 'The dog', stance: 'conceded' },
      { exact: 'The cat', through: 'The frog', stance: 'entertained' },
    ],
    messages: [
      'claims.1.stance annotation-twice: Unexpected second `stance` for a sentence in ¶1 (“The cat”), expected one',
    ],
    sentences: [{ stance: 'entertained' }, { stance: 'entertained' }, { stance: 'entertained' }],
  },
  {
    name: 'A passage’s alias is none of its later sentences’, whichever entry comes first',
    claims: [
      { exact: 'The dog', alias: 'dogs' },
      { exact: 'The cat', through: 'The frog', alias: 'pets' },
    ],
    messages: [],
    sentences: [
      { stance: 'asserted', alias: 'pets' },
      { stance: 'asserted', alias: 'dogs' },
      { stance: 'asserted' },
    ],
  },
]

describe('annotateSentences', () => {
  test.each(cases)('$name', ({ claims, messages, sentences }) => {
    const result = read(MARKDOWN, { annotations: { claims } })
    expect(result.messages).toEqual(messages)
    expect(
      result.reading.sentences.map(({ stance, alias }) => ({ stance, ...(alias && { alias }) })),
    ).toEqual(sentences)
  })
})
