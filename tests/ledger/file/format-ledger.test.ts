import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatLedger, parseLedger } from '../../../src/ledger/index.ts'
import { ledgerOf, live, redirected, retired } from '../entries.ts'

test('A ledger has one field a line, in a fixed order, and leaves out what is empty', () => {
  const ledger = ledgerOf(
    live('a', {
      aliases: ['first', 'foremost'],
      most: 3,
      formerPlaces: ['other~2'],
      text: 'A “claim”\nof two lines.',
      paragraphs: [1, 4],
      after: 'b',
      history: [
        { text: 'A claim.', until: '2026-01-02' },
        { text: 'A "claim".', until: '2026-01-03' },
      ],
    }),
    live('b', { before: 'a' }),
    redirected('c', ['a', 'b']),
    retired('d', { before: 'a', after: 'b' }),
  )
  expect(formatLedger(ledger)).toBe(`{
  "format": 2,
  "claims": [
    {
      "id": "a",
      "aliases": ["first", "foremost"],
      "state": "live",
      "text": "A “claim”\\nof two lines.",
      "paragraphs": [1, 4],
      "most": 3,
      "formerPlaces": ["other~2"],
      "after": "b",
      "since": "2026-01-01",
      "history": [
        { "text": "A claim.", "until": "2026-01-02" },
        { "text": "A \\"claim\\".", "until": "2026-01-03" }
      ]
    },
    {
      "id": "b",
      "state": "live",
      "text": "Words of b.",
      "paragraphs": [1],
      "before": "a",
      "since": "2026-01-01"
    },
    {
      "id": "c",
      "state": "redirected",
      "to": ["a", "b"],
      "text": "Words of c.",
      "paragraphs": [1],
      "since": "2026-01-01",
      "until": "2026-02-02"
    },
    {
      "id": "d",
      "state": "retired",
      "text": "Words of d.",
      "paragraphs": [1],
      "before": "a",
      "after": "b",
      "since": "2026-01-01",
      "until": "2026-02-02"
    }
  ]
}
`)
  expect(parseLedger(formatLedger(ledger))).toEqual({ ledger })
})

test('An empty ledger is one too', () => {
  expect(formatLedger(ledgerOf())).toBe('{\n  "format": 2,\n  "claims": []\n}\n')
  expect(parseLedger(formatLedger(ledgerOf()))).toEqual({ ledger: ledgerOf() })
})

test('Any words come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, past) => {
      const ledger = ledgerOf(
        live('a', { text: `x${text}`, history: [{ text: `${past}x`, until: '2026-01-02' }] }),
      )
      expect(parseLedger(formatLedger(ledger))).toEqual({ ledger })
    }),
    { numRuns: 500 },
  )
})
