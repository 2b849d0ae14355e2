import { describe, expect, test } from 'vitest'
import { listLiveIds, type NewClaim, previewLedger } from '../../src/ledger/index.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import { say, sayAgain } from './claims.ts'
import { ledgerOf, live, retired } from './entries.ts'

const lamp = 'What changed that year was the lighthouse.'
const masts = 'When the new lamp was lit you could count the masts from the hill on a clear evening.'
const so = 'And so it was, in every sense.'
const ledger = ledgerOf(
  live('lamp', { text: lamp, after: 'so' }),
  live('so', { text: so, before: 'lamp', after: 'so-2', paragraphs: [2] }),
  live('so-2', { text: so, before: 'so', after: 'masts', paragraphs: [3] }),
  live('masts', { text: masts, before: 'so-2', paragraphs: [4] }),
  retired('tiles', { text: 'Moles had rearranged the tiles by then.' }),
)
const NEW = /^[a-z-]+-[0-9a-z]{4}$/

describe('previewLedger', () => {
  test.each<[string, readonly NewClaim[], readonly unknown[]]>([
    ['keeps the ids of what has not changed', say(lamp, so, so, masts), ['lamp', 'so', 'so-2', 'masts']],
    [
      'keeps the id of what was reworded, also in one of its places',
      [sayAgain(lamp, 1, [7, 'Lamp!']), ...say('', so, so, masts.replace('clear', 'cold')).slice(1)],
      ['lamp', 'so', 'so-2', 'masts'],
    ],
    [
      'keeps the ids of what was moved, and gives what is new one of its own',
      say(masts, 'Bread rises because yeast eats sugar.', lamp, so, so),
      ['masts', expect.stringMatching(NEW), 'lamp', 'so', 'so-2'],
    ],
    [
      'gives what is back its old id again',
      say(lamp, so, so, masts, 'Moles had rearranged the tiles by then.'),
      ['lamp', 'so', 'so-2', 'masts', 'tiles'],
    ],
    [
      'gives a new id where an update would have to ask',
      say(lamp, so, masts),
      ['lamp', expect.stringMatching(NEW), 'masts'],
    ],
    ['gives none where there is nothing', [], []],
  ])('%s', (_, claims, ids) => {
    expect(listLiveIds(previewLedger(ledger, claims, new Set()))).toEqual(ids)
  })

  test('gives no id that is taken, on the page or in the ledger', () => {
    const news = say('Bread rises because yeast eats sugar.')
    const [id = ''] = listLiveIds(previewLedger(ledgerOf(), news, new Set()))
    expect(id).toMatch(NEW)
    const ledgers: readonly [Ledger, ReadonlySet<string>][] = [
      [ledgerOf(), new Set([id])],
      [ledgerOf(retired(id, { text: 'x' })), new Set()],
      [ledgerOf(retired('x', { text: 'x', aliases: [id] })), new Set()],
    ]
    for (const [ledger, taken] of ledgers)
      expect(listLiveIds(previewLedger(ledger, news, taken))).not.toEqual([id])
  })

  test('promises nothing: the ledger stays as it was', () => {
    const before = structuredClone(ledger)
    previewLedger(ledger, say(so, lamp), new Set())
    expect(ledger).toEqual(before)
  })
})
