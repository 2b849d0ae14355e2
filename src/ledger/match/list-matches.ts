import type { ClaimMatch, OldClaim, OldPlace } from './claim-match.ts'
import type { Draft, DraftPlace } from './draft.ts'
import type { Doubt } from './find-close.ts'
import { findHomes, type Home } from './find-homes.ts'
import type { Redirect } from './find-redirects.ts'
import { findHeaviestChain } from './pairs/heaviest-chain.ts'

/** What was found out about the claims of a draft. */
export interface Findings<Old extends OldClaim> {
  readonly olds: readonly Old[]
  /** How many claims there are now. */
  readonly count: number
  readonly redirects: readonly Redirect[]
  readonly doubts: readonly Doubt[]
  /** By the indices of the new claims. */
  readonly returned: ReadonlyMap<number, Old>
}

/** Say of every old claim what became of it, in their order, and then which claims are back or new, in theirs. */
export function listMatches<Old extends OldClaim>(
  draft: Draft,
  found: Findings<Old>,
): readonly ClaimMatch<Old>[] {
  const homes = findHomes(draft)
  const holders = findHolders(homes, found.returned)
  const doubtful = new Set(found.doubts.flatMap(({ claims }) => claims))
  const places = findOldPlaces(draft, found.olds)
  const ofClaims = Array.from({ length: found.count }, (_, claim): readonly ClaimMatch<Old>[] => {
    const old = found.returned.get(claim)
    if (old) return [{ kind: 'returned', old, claim }]
    if (holders.has(claim) || doubtful.has(claim)) return []
    const place = places.get(claim)
    return [{ kind: 'new', claim, ...(place && { place }) }]
  })
  return [...listFates(draft, found, homes, holders), ...ofClaims.flat()]
}

/**
 * Find which later places of old claims new ones stand at, by their indices: those that an old claim is still said at,
 * and those that are paired with it, are its places in order.
 */
function findOldPlaces({ now }: Draft, olds: readonly OldClaim[]): ReadonlyMap<number, OldPlace> {
  const pairs = [...now.pairs].sort(([a], [b]) => a.at - b.at)
  const groups = Map.groupBy(pairs, ([, old]) => old.claim)
  return new Map(
    [...groups].flatMap(([old, group]) =>
      olds
        .slice(old, old + 1)
        .flatMap(({ id }) =>
          group.flatMap(([{ claim }], nth) =>
            nth > 0 ? [[claim, { id, occurrence: nth + 1 }] as const] : [],
          ),
        ),
    ),
  )
}

type Homes = ReadonlyMap<number, Home>

/** Find what continues a claim: of several old claims that are one now, the one at its first place. */
function findHolders(homes: Homes, returned: ReadonlyMap<number, OldClaim>): Homes {
  const holders = new Map<number, Home>()
  for (const home of [...homes.values()].sort((a, b) => a.place.at - b.place.at)) {
    const { claim } = home.place
    if (!holders.has(claim) && !returned.has(claim)) holders.set(claim, home)
  }
  return holders
}

function listFates<Old extends OldClaim>(
  draft: Draft,
  { olds, redirects, doubts }: Findings<Old>,
  homes: Homes,
  holders: Homes,
): readonly ClaimMatch<Old>[] {
  const doubtOf = new Map(doubts.map(doubt => [doubt.old, doubt]))
  const redirectOf = new Map(redirects.map(redirect => [redirect.old, redirect.claims]))
  const stayed = findStayed(holders)
  return olds.map((old, index): ClaimMatch<Old> => {
    const doubt = doubtOf.get(index)
    if (doubt) {
      const rivals = new Set(doubt.rivals)
      const ids = olds.filter((_, other) => rivals.has(other)).map(({ id }) => id)
      return { kind: 'ambiguous', old, claims: doubt.claims, rivals: ids }
    }
    const home = homes.get(index)
    const claims = redirectOf.get(index) ?? (home ? [home.place.claim] : [])
    const [claim] = claims
    if (claim === undefined) return { kind: 'retired', old }
    if (claims.length > 1) return { kind: 'split', old, claims }
    if (home === undefined || holders.get(claim) !== home) return { kind: 'merged', old, claim }
    const isMoved = !stayed.has(home.old)
    const isSame = draft.now.places.some(place => place.claim === claim && place.key === home.old.key)
    if (!isSame) return { kind: 'reworded', old, claim, isMoved }
    return { kind: isMoved ? 'moved' : 'kept', old, claim }
  })
}

/** Find which stand in the same order as before, as many as can be. */
function findStayed(holders: Homes): ReadonlySet<DraftPlace> {
  const chain = findHeaviestChain([...holders.values()].map(home => ({ ...home, weight: 1 })))
  return new Set(chain.map(({ old }) => old))
}
