import { describe, expect, test } from 'vitest'
import { readLedger } from '../../../src/content/files/read-ledger.ts'
import { formatLedger } from '../../../src/ledger/index.ts'
import { ledgerOf, live, redirected, retired } from '../../ledger/entries.ts'

const ledger = ledgerOf(
  live('a', { aliases: ['alpha'], text: 'A says: "id": "b".', after: 'b-2' }),
  live('b-2', { before: 'a' }),
  redirected('b', ['a']),
)
const text = formatLedger(ledger)

/** `line:column`, or what there is instead. */
function pointOf(text: string, id: string): string | undefined {
  const read = readLedger(text, 'ledger.json')
  if ('faults' in read) return 'at fault'
  const point = read.pointOf(id)
  return point && `${point.line}:${point.column}`
}

/** `path:line:column rule: reason` */
function listFaults(text: string): readonly string[] {
  const read = readLedger(text, 'content/a/ledger.json')
  if ('ledger' in read) return []
  return read.faults.map(({ ruleId, reason, place, path }) => {
    const { line, column } = place && 'line' in place ? place : { line: 0, column: 0 }
    return `${path}:${line}:${column} ${ruleId}: ${reason}`
  })
}

describe('readLedger', () => {
  test('gives the ledger', () => {
    expect(readLedger(text, 'ledger.json')).toMatchObject({ ledger })
  })

  test.each([
    ['the first id', 'a', '5:7'],
    ['an id that begins another one', 'b', '22:7'],
    ['an id that another one begins', 'b-2', '14:7'],
    ['an alias: nowhere', 'alpha', undefined],
    ['what is not there: nowhere', 'c', undefined],
  ])('tells the place of %s', (_, id, place) => {
    expect(pointOf(text, id)).toBe(place)
  })

  test('tells it however the ledger is laid out', () => {
    expect(pointOf(JSON.stringify(ledger), 'a')).toBe('1:24')
    expect(pointOf(text.replace('"id": "b-2"', '"id"\n:\t"b-2"'), 'b-2')).toBe('14:7')
  })

  test('tells the place of each fault, and where the other thing stands', () => {
    const twice = formatLedger(ledgerOf(live('a'), live('b', { text: 'B.', after: 'c' }), retired('a')))
    expect(listFaults(twice)).toEqual([
      'content/a/ledger.json:20:13 ledger-id-twice: Unexpected second `a`, expected each id and alias once; the first is on line 5',
      'content/a/ledger.json:16:16 ledger-reference: Unexpected `c` in `after`, expected an id of this ledger',
    ])
  })

  test('tells of nothing else while there is no JSON', () => {
    expect(listFaults('')).toEqual([
      'content/a/ledger.json:1:1 ledger-syntax: Unexpected end of the file, expected a value',
    ])
  })
})
