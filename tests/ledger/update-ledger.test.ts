import { describe, expect, test } from 'vitest'
import { type LedgerUpdate, type NewClaim, type UpdateOptions, updateLedger } from '../../src/ledger/index.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import { say, sayAgain } from './claims.ts'
import { ledgerOf, live, redirected, retired } from './entries.ts'

const lamp = 'What changed that year was the lighthouse.'
const masts = 'When the new lamp was lit you could count the masts from the hill on a clear evening.'
const chalk = 'They chalked their totals on the school wall, week after week.'
const lampId = 'changed-year-lighthouse-5cyq'
const mastsId = 'new-lamp-lit-count-qs5b'
const chalkId = 'chalked-totals-school-wall-pr9s'

const update = (
  ledger: Ledger | undefined,
  claims: readonly NewClaim[],
  today = '2026-02-02',
  options: Partial<UpdateOptions> = {},
): LedgerUpdate => updateLedger(ledger, claims, { today, ...options })

const first = update(undefined, say(lamp, masts, chalk), '2026-01-01').ledger

describe('the first update', () => {
  test('mints an id for every claim, in the order of the text', () => {
    expect(update(undefined, [sayAgain(lamp, 1, 4), ...say('', masts).slice(1)], '2026-01-01')).toEqual({
      ledger: ledgerOf(
        live(lampId, { text: lamp, paragraphs: [1, 4], after: mastsId }),
        live(mastsId, { text: masts, paragraphs: [2], before: lampId }),
      ),
      changes: [
        { kind: 'new', id: lampId, text: lamp },
        { kind: 'new', id: mastsId, text: masts },
      ],
      questions: [],
      refusals: [],
    })
  })

  test('gives claims of the same words ids of their own', () => {
    const ids = update(undefined, say(lamp, lamp)).ledger.claims.map(({ id }) => id)
    expect(ids[0]).toBe(lampId)
    expect(ids[1]).toMatch(/^changed-year-lighthouse-[0-9a-z]{4}$/)
    expect(ids[1]).not.toBe(lampId)
  })

  test('gives no claim a name that is taken', () => {
    const { ledger } = update(undefined, say(lamp), '2026-01-01', { taken: new Set([lampId]) })
    expect(ledger.claims[0]?.id).not.toBe(lampId)
  })

  test('of no claims is an empty ledger', () => {
    expect(update(undefined, [])).toEqual({ ledger: ledgerOf(), changes: [], questions: [], refusals: [] })
  })
})

describe('the place of a claim that is said again no more', () => {
  const near = masts.replace('clear', 'cold')
  const old = update(undefined, [sayAgain(masts, 1, 2, 3)], '2026-01-01').ledger

  test('is known by the fragment that it had, whatever becomes of the claim there', () => {
    const { ledger, questions } = update(old, [sayAgain(masts, 1, 3), { text: near, paragraph: 2 }])
    expect(questions).toEqual([])
    expect(ledger.claims).toMatchObject([
      { id: mastsId, paragraphs: [1, 3], most: 3 },
      { text: near, formerPlaces: [`${mastsId}~2`] },
    ])
    const again = update(ledger, [
      sayAgain(masts, 1, 3),
      { text: near.replace('hill', 'pier'), paragraph: 2 },
    ])
    expect(again.ledger.claims[1]).toMatchObject({ formerPlaces: [`${mastsId}~2`] })
    const merged = update(ledger, [sayAgain(masts, 1, 2, 3)])
    expect(merged.ledger.claims[1]).toMatchObject({ state: 'redirected', formerPlaces: [`${mastsId}~2`] })
  })

  test('is not that of a claim which is new or was there before', () => {
    const { ledger } = update(old, [sayAgain(masts, 1, 2), ...say('', '', chalk).slice(2)])
    expect(ledger.claims.map(({ formerPlaces }) => formerPlaces)).toEqual([undefined, undefined])
  })
})

describe('an update', () => {
  test('changes nothing where nothing changed', () => {
    const again = update(first, say(lamp, masts, chalk))
    expect(again.ledger).toEqual(first)
    expect(again.changes.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'kept'])
  })

  test('keeps the id of what was reworded, and what it said before', () => {
    const [one, two] = [masts.replace('clear', 'quiet'), masts.replace('clear', 'cold')]
    const { ledger, changes } = update(first, say(lamp, one, chalk))
    expect(changes[1]).toEqual({ kind: 'reworded', id: mastsId, text: one, was: masts, isMoved: false })
    expect(update(ledger, say(lamp, two, chalk), '2026-03-03').ledger.claims[1]).toEqual(
      live(mastsId, {
        text: two,
        paragraphs: [2],
        before: lampId,
        after: chalkId,
        history: [
          { text: masts, until: '2026-02-02' },
          { text: one, until: '2026-03-03' },
        ],
      }),
    )
  })

  test('takes a change of quotation marks or case for none, but writes it down', () => {
    const text = lamp.replace('lighthouse', '“Lighthouse”')
    const { ledger } = update(undefined, say(text), '2026-01-01')
    const { ledger: next, changes } = update(ledger, say(lamp.replace('lighthouse', '"lighthouse"')))
    expect(changes).toMatchObject([{ kind: 'kept' }])
    expect(next.claims).toMatchObject([{ text: lamp.replace('lighthouse', '"lighthouse"'), history: [] }])
  })

  test('keeps the words of a claim as long as one of its places has them', () => {
    const near = masts.replace('clear', 'quiet')
    const { ledger } = update(undefined, [sayAgain(masts, 1, [2, near])], '2026-01-01')
    const swapped = update(ledger, [sayAgain(near, 1, [2, masts])])
    expect(swapped.ledger).toEqual(ledger)
    expect(update(swapped.ledger, say(near)).ledger.claims).toMatchObject([
      { text: near, paragraphs: [1], history: [{ text: masts }] },
    ])
  })

  test('puts a new claim in its place and leaves the others as they are', () => {
    const { ledger } = update(first, say(lamp, 'It was a good year for counting.', masts, chalk))
    expect(ledger.claims.map(({ id, since }) => [id, since])).toEqual([
      [lampId, '2026-01-01'],
      ['good-year-counting-2aty', '2026-02-02'],
      [mastsId, '2026-01-01'],
      [chalkId, '2026-01-01'],
    ])
  })

  test('retires what is gone, and says where it stood', () => {
    const { ledger, changes } = update(first, say(lamp, chalk))
    expect(ledger.claims.at(-1)).toEqual(
      retired(mastsId, { text: masts, paragraphs: [2], before: lampId, after: chalkId }),
    )
    expect(changes[1]).toEqual({ kind: 'retired', id: mastsId, text: masts })
    expect(update(ledger, say(lamp, chalk), '2026-03-03').ledger).toEqual(ledger)
  })

  test('redirects what was merged with another or split', () => {
    const both = `${lamp.slice(0, -1)}, and ${chalk}`
    const merged = update(update(undefined, say(lamp, chalk, masts)).ledger, say(both, masts))
    expect(merged.ledger.claims.at(-1)).toMatchObject({
      id: lampId,
      state: 'redirected',
      to: [chalkId],
      until: '2026-02-02',
    })
    expect(merged.changes[0]).toEqual({ kind: 'merged', id: lampId, text: lamp, to: [chalkId] })

    const { ledger } = update(undefined, say(both), '2026-01-01')
    const split = update(ledger, say(lamp, chalk))
    expect(split.ledger.claims).toMatchObject([
      { id: lampId, state: 'live', since: '2026-02-02' },
      { id: chalkId, state: 'live' },
      { id: ledger.claims[0]?.id, state: 'redirected', to: [lampId, chalkId] },
    ])
    expect(split.changes[0]).toMatchObject({ kind: 'split', to: [lampId, chalkId] })
  })

  test('moves what was moved', () => {
    const { ledger, changes } = update(first, say(chalk, lamp, masts))
    expect(ledger.claims.map(({ id }) => id)).toEqual([chalkId, lampId, mastsId])
    expect(changes[2]).toEqual({ kind: 'moved', id: chalkId, text: chalk })
  })

  test('brings an id back with its words, all its history with it', () => {
    const { ledger } = update(first, say(lamp, chalk))
    const { ledger: back, changes } = update(ledger, say(lamp, masts, chalk), '2026-03-03')
    expect(back).toEqual(first)
    expect(changes.at(-1)).toEqual({ kind: 'returned', id: mastsId, text: masts })
  })

  test('never gives an id again that is gone', () => {
    const few = 'It is good.'
    const { ledger } = update(undefined, say(few), '2026-01-01')
    const id = ledger.claims[0]?.id
    const gone = update(ledger, [])
    const again = update(gone.ledger, say(few), '2026-03-03').ledger
    expect(again.claims).toMatchObject([{ state: 'live' }, { id, state: 'retired' }])
    expect(again.claims[0]?.id).not.toBe(id)
  })

  test('keeps those that are gone in the order of their ids', () => {
    const ledger = ledgerOf(
      redirected('c', ['b']),
      live('b', { text: lamp }),
      retired('a'),
      live('d', { text: masts }),
    )
    expect(update(ledger, say(lamp)).ledger.claims.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd'])
  })
})

describe('a question', () => {
  const so = 'And so it was, in every sense.'
  const { ledger } = update(undefined, say(lamp, so, so, masts), '2026-01-01')
  const [, one = '', other = ''] = ledger.claims.map(({ id }) => id)
  const now = say(lamp, so, masts)

  test('keeps everything as it is, and names what it might be', () => {
    const candidates = [{ claim: 1, text: so, paragraph: 2 }]
    expect(update(ledger, now)).toEqual({
      ledger,
      changes: [],
      questions: [
        { id: one, text: so, paragraphs: [2], candidates, rivals: [other] },
        { id: other, text: so, paragraphs: [3], candidates, rivals: [one] },
      ],
      refusals: [],
    })
  })

  test('is settled by a decision', () => {
    const decided = update(ledger, now, '2026-02-02', { decisions: new Map([[other, 1]]) })
    expect(decided.questions).toEqual([])
    expect(decided.ledger.claims.map(({ id, state }) => [id, state])).toEqual([
      [lampId, 'live'],
      [other, 'live'],
      [mastsId, 'live'],
      [one, 'retired'],
    ])
  })
})

describe('an alias', () => {
  const named = (text: string, alias: string, paragraph = 1): NewClaim => ({ text, paragraph, alias })

  test('is given, and stays when another is given', () => {
    const { ledger } = update(undefined, [named(lamp, 'lighthouse')], '2026-01-01')
    expect(ledger.claims).toMatchObject([{ id: lampId, aliases: ['lighthouse'] }])
    const next = update(ledger, [named(lamp, 'the-lamp')])
    expect(next.ledger.claims).toMatchObject([{ id: lampId, aliases: ['lighthouse', 'the-lamp'] }])
    expect(update(next.ledger, say(lamp)).ledger).toEqual(next.ledger)
    expect(update(next.ledger, [named(lamp, 'lighthouse')])).toMatchObject({
      ledger: next.ledger,
      refusals: [],
    })
  })

  test('is never minted as an id', () => {
    const { ledger, refusals } = update(undefined, [named(lamp, mastsId), ...say('', masts).slice(1)])
    expect(refusals).toEqual([])
    expect(ledger.claims[1]?.id).not.toBe(mastsId)
  })

  test.each<[string, NewClaim[], object]>([
    ['of the page', [named(lamp, 'main')], { alias: 'main', claim: 0 }],
    ['of something else', [named(lamp, 'quoted')], { alias: 'quoted', claim: 0 }],
    [
      'of another claim',
      [named(lamp, mastsId), named(masts, 'm', 2)],
      { alias: mastsId, claim: 0, owner: mastsId },
    ],
    ['that another has', [named(lamp, 'm'), named(masts, 'm', 2)], { alias: 'm', claim: 1, owner: lampId }],
    [
      'that another had before it was gone',
      [named(lamp, 'count')],
      { alias: 'count', claim: 0, owner: mastsId },
    ],
  ])('is refused if it is the name %s', (_, claims, refusal) => {
    const ledger = ledgerOf(live(lampId, { text: lamp }), live(mastsId, { text: masts, aliases: ['count'] }))
    expect(update(ledger, claims, '2026-02-02', { taken: new Set(['quoted']) }).refusals).toEqual([refusal])
  })

  test('is no other name if it is the id itself', () => {
    expect(update(first, [named(lamp, lampId)])).toMatchObject({
      ledger: { claims: [{ aliases: [] }, {}, {}] },
      refusals: [],
    })
  })

  test('may pass on to where its claim was redirected', () => {
    const ledger = ledgerOf(
      live(lampId, { text: lamp }),
      redirected('old', [lampId], { aliases: ['x', 'y'] }),
    )
    const { ledger: next, refusals } = update(ledger, [named(lamp, 'y')])
    expect(refusals).toEqual([])
    expect(next.claims).toMatchObject([
      { id: lampId, aliases: ['y'] },
      { id: 'old', aliases: ['x'] },
    ])
  })
})
