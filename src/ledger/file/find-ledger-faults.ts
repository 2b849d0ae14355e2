import type { Fault, Keys } from '../../faults/index.ts'
import type { RememberedQuotation } from '../../model/index.ts'
import type { Ledger, LedgerClaim, Spot } from '../../model/ledger.ts'
import { findLoop } from './find-loop.ts'
import type { LedgerPlaces } from './locate-ledger.ts'
import { nameFirst } from './name-first.ts'

/** A string of a ledger and the way to it. */
interface Mention {
  readonly text: string
  readonly keys: Keys
}

/** Find what no single entry of a ledger can tell: ids given twice, ids that are not there, loops, claims entered twice. */
export function findLedgerFaults(
  { claims, places: remembered, quotations = [] }: Ledger,
  places: LedgerPlaces,
): readonly Fault[] {
  const ids = new Set(claims.map(({ id }) => id))
  return [
    ...findTwice(claims, quotations, places),
    ...findDangling(ids, listNeighbours(claims), places),
    ...findDangling(ids, listRemembered(remembered, quotations), places),
    ...findLoops(claims, places),
    ...findSamePlace(claims, places),
  ]
}

function findTwice(
  claims: readonly LedgerClaim[],
  quotations: readonly RememberedQuotation[],
  places: LedgerPlaces,
): readonly Fault[] {
  const names = Object.entries({ claims, quotations }).flatMap(([list, entries]) =>
    entries.flatMap(({ id, aliases }, i): readonly Mention[] => [
      { text: id, keys: [list, i, 'id'] },
      ...aliases.map((alias, k) => ({ text: alias, keys: [list, i, 'aliases', k] })),
    ]),
  )
  return findAgain(names).map(([first, { text, keys }]) => ({
    ruleId: 'ledger-id-twice',
    reason: `Unexpected second \`${text}\`, expected each id and alias once${nameFirst(places.pointOf(first.keys))}`,
    place: places.pointOf(keys),
  }))
}

/** Pair everything that stands there again with its first mention. */
function findAgain(mentions: readonly Mention[]): readonly (readonly [first: Mention, again: Mention])[] {
  const firsts = new Map<string, Mention>()
  return mentions.flatMap(mention => {
    const first = firsts.get(mention.text)
    if (first) return [[first, mention] as const]
    firsts.set(mention.text, mention)
    return []
  })
}

function findDangling(
  ids: ReadonlySet<string>,
  mentions: readonly Mention[],
  places: LedgerPlaces,
): readonly Fault[] {
  return mentions
    .filter(({ text }) => !ids.has(text))
    .map(({ text, keys }) => ({
      ruleId: 'ledger-reference',
      reason: `Unexpected \`${text}\` in \`${keys.findLast(key => typeof key === 'string')}\`, expected an id of this ledger`,
      place: places.pointOf(keys),
    }))
}

function listNeighbours(claims: readonly LedgerClaim[]): readonly Mention[] {
  return claims.flatMap((claim, i) => {
    const { before, after } = claim
    const to = claim.state === 'redirected' ? claim.to : []
    return [
      ...to.map((text, k) => ({ text, keys: ['claims', i, 'to', k] })),
      ...listMentions(['claims', i], { before, after }),
    ]
  })
}

/** What is remembered of a place, and of where words were quoted, is told by claims. */
function listRemembered(
  remembered: Ledger['places'],
  quotations: readonly RememberedQuotation[],
): readonly Mention[] {
  return [
    ...remembered.flatMap(({ start, end }, i) =>
      Object.entries({ start, end }).flatMap(([side, spot]) =>
        spot === undefined ? [] : listMentions(['places', i, side], namesOf(spot)),
      ),
    ),
    ...quotations.flatMap(({ claim, before, after }, i) =>
      listMentions(['quotations', i], { claim, before, after }),
    ),
  ]
}

function listMentions(keys: Keys, names: Readonly<Record<string, string | undefined>>): readonly Mention[] {
  return Object.entries(names).flatMap(([key, text]) =>
    text === undefined ? [] : [{ text, keys: [...keys, key] }],
  )
}

function namesOf(spot: Spot): Readonly<Record<string, string | undefined>> {
  return 'id' in spot ? { id: spot.id } : { before: spot.before, after: spot.after }
}

function findLoops(claims: readonly LedgerClaim[], places: LedgerPlaces): readonly Fault[] {
  const [first, ...others] = findLoop(claims)
  if (first === undefined) return []
  const way = [first, ...others, first].map(({ id }) => id).join(' → ')
  return [
    {
      ruleId: 'ledger-loop',
      reason: `Unexpected redirects in a loop (${way}), expected them to end at a live or retired id`,
      place: places.pointOf(['claims', claims.indexOf(first), 'to']),
    },
  ]
}

/** Claims may have the same words, but not the same neighbours too. */
function findSamePlace(claims: readonly LedgerClaim[], places: LedgerPlaces): readonly Fault[] {
  const mentions = claims.flatMap(({ state, text, before, after }, i): readonly Mention[] =>
    state === 'live' ? [{ text: JSON.stringify([text, before, after]), keys: ['claims', i] }] : [],
  )
  return findAgain(mentions).map(([first, { keys }]) => ({
    ruleId: 'ledger-claim-twice',
    reason: `Unexpected second live entry of the same words between the same neighbours, expected one${nameFirst(places.pointOf(first.keys))}`,
    place: places.pointOf(keys),
  }))
}
