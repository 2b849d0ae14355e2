import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import { LEDGERS, repeatText } from '../repeating-text.ts'

const QUOTED = 'The cat sat. “It was quite all right with me.” The dog sat. Thanks!'
const REPEAT = repeatText(LEDGERS.replace(', and nobody asks', ' AND NOBODY ASKS'))

const judgements = [
  {
    name: 'A stance of quoted words is refused',
    markdown: QUOTED,
    claims: [{ exact: 'quite all right', stance: 'conceded' }],
    messages: [
      'claims.0.stance stance-of-quotation: Unexpected `stance` for quoted words in ¶1 (“quite all right”), expected words of the author’s own',
    ],
  },
  {
    name: 'So are a kind and an alias, each by itself',
    markdown: '> The cat sat.',
    claims: [{ exact: 'cat', kind: 'claim', alias: 'cats' }],
    messages: [
      'claims.0.kind stance-of-quotation: Unexpected `kind` for quoted words in ¶1 (“cat”), expected words of the author’s own',
      'claims.0.alias stance-of-quotation: Unexpected `alias` for quoted words in ¶1 (“cat”), expected words of the author’s own',
    ],
  },
  {
    name: 'So is the stance of a passage with quoted words in it, but not its alias',
    markdown: QUOTED,
    claims: [{ exact: 'The cat', through: 'The dog', stance: 'conceded', alias: 'pets' }],
    messages: [
      'claims.0.stance stance-of-quotation: Unexpected `stance` for quoted words in ¶1 (“The cat”), expected words of the author’s own',
    ],
  },
  {
    name: 'An entry that judges nothing may quote them',
    markdown: QUOTED,
    claims: [{ exact: 'quite all right', supports: ['The cat sat'] }],
    messages: [],
  },
  {
    name: 'The stance of words that a repeat says again is refused',
    markdown: REPEAT,
    claims: [{ exact: 'ledgers AND NOBODY ASKS', stance: 'conceded' }],
    messages: [
      'claims.0.stance judgement-of-repeat: Unexpected `stance` for words that say an earlier claim again in ¶4 (“ledgers AND NOBODY ASKS”), expected words of that claim',
    ],
  },
  {
    name: 'So is their alias, if a passage begins there; its other faults are shown where they are',
    markdown: `${REPEAT}\n\nThe end is near.`,
    claims: [{ exact: 'ledgers AND NOBODY ASKS', through: 'The end', stance: 'conceded', alias: 'ledgers' }],
    messages: [
      'claims.0.stance stance-of-quotation: Unexpected `stance` for quoted words in ¶5 (“ledgers AND NOBODY ASKS”), expected words of the author’s own',
      'claims.0.alias judgement-of-repeat: Unexpected `alias` for words that say an earlier claim again in ¶4 (“ledgers AND NOBODY ASKS”), expected words of that claim',
    ],
  },
  {
    name: 'The stance of a passage that goes on into a repeat is fine',
    markdown: REPEAT,
    claims: [{ exact: 'Bread rises', through: 'ledgers AND NOBODY ASKS', stance: 'conceded' }],
    messages: [],
  },
  {
    name: 'The alias of a remark is refused',
    markdown: QUOTED,
    claims: [{ exact: 'Thanks', alias: 'thanks' }],
    messages: [
      'claims.0.alias alias-of-remark: Unexpected `alias` for a remark in ¶1 (“Thanks”), expected words of a claim',
    ],
  },
  {
    name: 'It is fine once the remark is a claim',
    markdown: QUOTED,
    claims: [{ exact: 'Thanks', alias: 'thanks', kind: 'claim' }],
    messages: [],
  },
]

describe('checkJudgements', () => {
  test.each(judgements)('$name', ({ markdown, claims, messages }) => {
    expect(read(markdown, { annotations: { claims } }).messages).toEqual(messages)
  })
})
