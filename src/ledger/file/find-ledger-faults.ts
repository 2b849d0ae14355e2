import type { RememberedQuotation } from '../../model/index.ts'
import type { Ledger, LedgerClaim, Spot } from '../../model/ledger.ts'
import { findLoop } from './find-loop.ts'
import type { LedgerFault } from './ledger-fault.ts'
import { locateJson } from './locate-json.ts'
import type { JsonNode } from './scan-json.ts'

/** A string of a ledger and where it stands. */
interface Mention {
  readonly text: string
  readonly offset: number
}

/** Find what no single entry of a ledger can tell: ids given twice, ids that are not there, loops, claims entered twice. */
export function findLedgerFaults(
  { claims, places, quotations = [] }: Ledger,
  root: JsonNode,
): readonly LedgerFault[] {
  const offsetOf = (...keys: readonly (string | number)[]) => locateJson(root, ['claims', ...keys])
  return [
    ...findTwice(claims, quotations, root),
    ...findDangling(claims, offsetOf),
    ...findLost(claims, { places, quotations }, root),
    ...findLoops(claims, offsetOf),
    ...findSamePlace(claims, offsetOf),
  ]
}

type OffsetOf = (...keys: readonly (string | number)[]) => number

function findTwice(
  claims: readonly LedgerClaim[],
  quotations: readonly RememberedQuotation[],
  root: JsonNode,
): readonly LedgerFault[] {
  const names = Object.entries({ claims, quotations }).flatMap(([list, entries]) =>
    entries.flatMap(({ id, aliases }, i): readonly Mention[] => [
      { text: id, offset: locateJson(root, [list, i, 'id']) },
      ...aliases.map((alias, k) => ({ text: alias, offset: locateJson(root, [list, i, 'aliases', k]) })),
    ]),
  )
  return findAgain(names).map(([first, { text, offset }]) => ({
    ruleId: 'ledger-id-twice',
    reason: `Unexpected second \`${text}\`, expected each id and alias once`,
    offset,
    other: first.offset,
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

function findDangling(claims: readonly LedgerClaim[], offsetOf: OffsetOf): readonly LedgerFault[] {
  const ids = new Set(claims.map(({ id }) => id))
  return claims.flatMap((claim, i) => {
    const { before, after } = claim
    const to = claim.state === 'redirected' ? claim.to : []
    const mentions = [
      ...to.map((text, k) => ({ key: 'to', text, offset: offsetOf(i, 'to', k) })),
      ...(before ? [{ key: 'before', text: before, offset: offsetOf(i, 'before') }] : []),
      ...(after ? [{ key: 'after', text: after, offset: offsetOf(i, 'after') }] : []),
    ]
    return mentions
      .filter(({ text }) => !ids.has(text))
      .map(({ key, text, offset }) => ({
        ruleId: 'ledger-reference' as const,
        reason: `Unexpected \`${text}\` in \`${key}\`, expected an id of this ledger`,
        offset,
      }))
  })
}

/** What is remembered of a place, and of where words were quoted, is told by claims. */
function findLost(
  claims: readonly LedgerClaim[],
  { places, quotations = [] }: Pick<Ledger, 'places' | 'quotations'>,
  root: JsonNode,
): readonly LedgerFault[] {
  const ids = new Set(claims.map(({ id }) => id))
  const find = (keys: readonly (string | number)[], names: Readonly<Record<string, string | undefined>>) =>
    Object.entries(names).flatMap(([key, name]) =>
      name === undefined || ids.has(name)
        ? []
        : [
            {
              ruleId: 'ledger-reference' as const,
              reason: `Unexpected \`${name}\` in \`${key}\`, expected an id of this ledger`,
              offset: locateJson(root, [...keys, key]),
            },
          ],
    )
  return [
    ...places.flatMap(({ start, end }, i) =>
      Object.entries({ start, end }).flatMap(([side, spot]) =>
        spot === undefined ? [] : find(['places', i, side], namesOf(spot)),
      ),
    ),
    ...quotations.flatMap(({ claim, before, after }, i) => find(['quotations', i], { claim, before, after })),
  ]
}

function namesOf(spot: Spot): Readonly<Record<string, string | undefined>> {
  return 'id' in spot ? { id: spot.id } : { before: spot.before, after: spot.after }
}

function findLoops(claims: readonly LedgerClaim[], offsetOf: OffsetOf): readonly LedgerFault[] {
  const [first, ...others] = findLoop(claims)
  if (first === undefined) return []
  const way = [first, ...others, first].map(({ id }) => id).join(' → ')
  return [
    {
      ruleId: 'ledger-loop',
      reason: `Unexpected redirects in a loop (${way}), expected them to end at a live or retired id`,
      offset: offsetOf(claims.indexOf(first), 'to'),
    },
  ]
}

/** Claims may have the same words, but not the same neighbours too. */
function findSamePlace(claims: readonly LedgerClaim[], offsetOf: OffsetOf): readonly LedgerFault[] {
  const places = claims.flatMap(({ state, text, before, after }, i): readonly Mention[] =>
    state === 'live' ? [{ text: JSON.stringify([text, before, after]), offset: offsetOf(i) }] : [],
  )
  return findAgain(places).map(([first, { offset }]) => ({
    ruleId: 'ledger-claim-twice',
    reason: 'Unexpected second live entry of the same words between the same neighbours, expected one',
    offset,
    other: first.offset,
  }))
}
