import { describe, expect, test } from 'vitest'
import { LEDGER_FORMAT } from '../../src/model/ledger.ts'
import { ledgerSchema } from '../../src/model/ledger-schema.ts'

const live = { id: 'a-b1', state: 'live', text: 'A.', paragraphs: [1], since: '2026-01-01' }
const retired = { ...live, id: 'c', state: 'retired', until: '2026-02-02' }
const ledger = (...claims: readonly object[]) => ({ format: LEDGER_FORMAT, claims })

test('What is left out is empty', () => {
  expect(ledgerSchema.parse(ledger(live))).toEqual({
    ...ledger({ ...live, aliases: [], history: [] }),
    places: [],
  })
})

describe('an entry may be', () => {
  test.each<[string, object]>([
    ['live', { ...live, before: 'c', after: 'd', history: [{ text: 'A?', until: '2026-01-02' }] }],
    ['redirected', { ...retired, state: 'redirected', to: ['a-b1'], aliases: ['x'] }],
    ['retired', retired],
  ])('%s', (_, entry) => {
    expect(ledgerSchema.parse(ledger(entry))).toMatchObject(ledger(entry))
  })
})

describe('an entry may not', () => {
  test.each<[string, object, string]>([
    ['be live and gone', { ...live, until: '2026-02-02' }, 'Unrecognized key: "until"'],
    ['be retired and lead elsewhere', { ...retired, to: ['a'] }, 'Unrecognized key: "to"'],
    ['be redirected to nothing', { ...retired, state: 'redirected', to: [] }, 'expected at least one id'],
    ['be gone without a day', { ...retired, until: undefined }, 'expected a date such as 2026-11-23'],
    ['stand nowhere', { ...live, paragraphs: [] }, 'expected numbers of paragraphs'],
    ['stand before the first paragraph', { ...live, paragraphs: [0] }, 'expected the number of a paragraph'],
    ['stand between two paragraphs', { ...live, paragraphs: [1.5] }, 'expected the number of a paragraph'],
    ['say nothing', { ...live, text: '\n' }, 'expected words'],
    ['have no id', { ...live, id: undefined }, 'expected an id'],
    ['have an id with a slash', { ...live, id: 'a/b' }, 'expected an id: lower-case words joined by hyphens'],
    ['have one alias only', { ...live, aliases: 'x' }, 'expected a list of names'],
  ])('%s', (_, entry, message) => {
    const { error } = ledgerSchema.safeParse(ledger(entry))
    expect(error?.issues.map(issue => issue.message)).toEqual([message])
  })
})
