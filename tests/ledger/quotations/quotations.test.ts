import { describe, expect, test } from 'vitest'
import {
  checkQuotations,
  formatLedger,
  listTaken,
  nameQuotations,
  parseLedger,
  recordQuotations,
} from '../../../src/ledger/index.ts'
import type { RememberedQuotation } from '../../../src/model/index.ts'
import { createQuotation, createSentence } from '../../rehype/html.ts'
import { ledgerOf, live } from '../entries.ts'

const known = (id: string, text: string, more: Partial<RememberedQuotation> = {}): RememberedQuotation => ({
  id,
  aliases: [],
  text,
  ...more,
})
const quote = (id: string, text: string, more = {}) => createQuotation({ id, text, ...more })

describe('Quoted words are named', () => {
  test.each<[string, Parameters<typeof nameQuotations>, readonly string[]]>([
    ['as they were made, without a ledger', [[quote('a', '“One.”')], []], ['a']],
    ['as the ledger has them', [[quote('new', '“One.”')], [known('old', '“One.”')]], ['old']],
    ['where case and punctuation differ', [[quote('new', '"one."')], [known('old', '“One.”')]], ['old']],
    ['anew, where the words differ', [[quote('new', '“Not one.”')], [known('old', '“One.”')]], ['new']],
    [
      'in their twins, too',
      [[quote('new', '“One.”'), quote('new', '“one”', { occurrence: 2 })], [known('old', '“One.”')]],
      ['old', 'old'],
    ],
    [
      'each once, where the same words are quoted twice',
      [
        [quote('a', '“One.”'), quote('b', '“One.”')],
        [known('x', '“One.”'), known('y', '“One.”')],
      ],
      ['x', 'y'],
    ],
    [
      'by the name that they have already, of several',
      [[quote('y', '“One.”')], [known('x', '“One.”'), known('y', '“One.”')]],
      ['y'],
    ],
    [
      'by the id of an alias that they have',
      [[quote('z', '“One.”')], [known('x', '“One.”'), known('y', '“One.”', { aliases: ['z'] })]],
      ['y'],
    ],
    [
      'again, where they are back',
      [[quote('new', '“One.”')], [known('old', '“One.”', { until: '2026-01-01' })]],
      ['old'],
    ],
    [
      'by their paragraph, as a block',
      [[quote('p1', 'One.', { form: 'block' })], [known('x', 'One.')]],
      ['p1'],
    ],
  ])('%s', (_, [quotations, names], ids) => {
    expect(nameQuotations(quotations, names).map(({ id }) => id)).toEqual(ids)
  })
})

const text = {
  paragraphs: [{ n: 1, kind: 'paragraph' as const, text: 'He said “one”. Why “two”?' }],
  sentences: [
    createSentence({ id: 'said', end: 14, text: 'He said “one”.' }),
    createSentence({ start: 15, end: 25, text: 'Why “two”?' }),
  ],
  quotations: [
    quote('one', '“one”', { start: 8, end: 13 }),
    quote('two', '“two”', { start: 19, end: 24 }),
    quote('one', '“one”', { start: 8, end: 13, occurrence: 2 }),
    quote('nowhere', '“no”', { paragraph: 9 }),
  ],
}

describe('A ledger writes down', () => {
  test('what is quoted today with where it stands, then what is gone since', () => {
    const before = [
      known('z', '“gone”', { claim: 'said', until: '2025-05-05' }),
      known('one', '“one”', { aliases: ['uno'] }),
      known('m', '“going”', { claim: 'said' }),
    ]
    expect(recordQuotations(before, text, '2026-01-01')).toEqual([
      { id: 'one', aliases: ['uno'], text: '“one”', claim: 'said' },
      { id: 'two', aliases: [], text: '“two”', before: 'said' },
      { id: 'nowhere', aliases: [], text: '“no”' },
      { id: 'm', aliases: [], text: '“going”', claim: 'said', until: '2026-01-01' },
      { id: 'z', aliases: [], text: '“gone”', claim: 'said', until: '2025-05-05' },
    ])
  })

  test('it a line each, and reads it back', () => {
    const quotations = [
      known('one', '“one”', { aliases: ['uno'], claim: 'a' }),
      known('two', '“two”', { before: 'a', until: '2026-01-01' }),
    ]
    const ledger = { ...ledgerOf({ ...live('a'), most: 3 }), quotations }
    const written = formatLedger(ledger)
    expect(written).toContain(`      "most": 3,
`)
    expect(written).toContain(`  "quotations": [
    { "id": "one", "aliases": ["uno"], "text": "“one”", "claim": "a" },
    { "id": "two", "text": "“two”", "before": "a", "until": "2026-01-01" }
  ]`)
    expect(parseLedger(written)).toEqual({ ledger })
  })

  test.each([
    [
      { id: 'a', text: 'x' },
      'ledger-id-twice',
      'Unexpected second `a`, expected each id and alias once; the first is on line 5',
    ],
    [
      { id: 'q', text: 'x', claim: 'b' },
      'ledger-reference',
      'Unexpected `b` in `claim`, expected an id of this ledger',
    ],
  ])('nothing that contradicts its claims: %j', (entry, ruleId, reason) => {
    const written = formatLedger({ ...ledgerOf(live('a')), quotations: [{ aliases: [], ...entry }] })
    expect(parseLedger(written)).toMatchObject({ faults: [{ ruleId, reason }] })
  })
})

describe('A text is in step with its ledger', () => {
  const ledger = ledgerOf(live('a'))
  const one = known('one', '“one”')
  test.each([
    ['where that is older than the memory of quotations', undefined, ['one'], []],
    ['where it quotes what that has', [one], ['one'], []],
    ['where what is gone is known to be', [{ ...one, until: '2026-01-01' }], [], []],
    [
      'but not where it quotes again what is gone',
      [{ ...one, until: '2026-01-01' }],
      ['one'],
      [{ reason: 'Unexpected quotation “words” in ¶1, expected its words in the ledger' }],
    ],
    [
      'nor where it quotes more',
      [],
      ['one'],
      [{ reason: 'Unexpected quotation “words” in ¶1, expected its words in the ledger' }],
    ],
    [
      'nor where it quotes less',
      [one],
      [],
      [
        {
          id: 'one',
          reason: 'Unexpected quotation `one` in the ledger, expected its words ““one”” in the text',
        },
      ],
    ],
  ] as const)('%s', (_, quotations, ids, differences) => {
    const quoted = ids.map(id => quote(id, 'words'))
    expect(checkQuotations({ ...ledger, quotations }, quoted)).toEqual(differences)
  })

  test('what has no name of its own need not be known', () => {
    const quoted = [quote('p1', 'words', { form: 'block' }), quote('one', 'words', { occurrence: 2 })]
    expect(checkQuotations({ ...ledger, quotations: [] }, quoted)).toEqual([])
  })

  test('the names of what is quoted, or was, are taken', () => {
    const quotations = [known('old', '“x”', { aliases: ['older'] })]
    expect([
      ...listTaken({ ...ledger, quotations }, [quote('new', 'x'), quote('p1', 'y', { form: 'block' })]),
    ]).toEqual(['new', 'old', 'older'])
    expect([...listTaken(undefined, [])]).toEqual([])
  })
})
