import { claimsOf, type Draft, isFree, listFreeClaims } from './draft.ts'
import { findHomes } from './find-homes.ts'
import type { WeighedPair } from './pairs/heaviest-chain.ts'
import { IN_ORDER } from './pairs/weigh-order.ts'

/**
 * An old claim that can’t be told from others, its `rivals`, or that may be any of some new `claims`. All are indices
 * of claims.
 */
export interface Doubt {
  readonly old: number
  readonly claims: readonly number[]
  readonly rivals: readonly number[]
}

/** Two pairs that differ by less are equally likely. Source: measured, see src/ledger/README.md. */
const CLOSE_MARGIN = 0.02

/** Find old claims that are as much like another place as like the one where they live on. */
export function findClosePlaces(draft: Draft, rated: readonly WeighedPair[]): readonly Doubt[] {
  const isHome = createHomeTest(draft)
  const isClose = createPlaceTest(draft, rated)
  return [...Map.groupBy(rated, ({ old }) => old).values()].flatMap(group => {
    const home = group.find(isHome)
    const others = group.filter(other => home && isClose(home, other)).map(({ place }) => place)
    if (home === undefined || others.length === 0) return []
    const holders = others.flatMap(other => draft.now.pairs.get(other) ?? [])
    return [{ old: home.old.claim, claims: claimsOf([home.place, ...others]), rivals: claimsOf(holders) }]
  })
}

/** Find old claims that nothing is known of and that are as much like a place as the one that lives on there. */
export function findCloseOlds(draft: Draft, rated: readonly WeighedPair[]): readonly Doubt[] {
  const isHome = createHomeTest(draft)
  const free = new Set(listFreeClaims(draft.was))
  return [...Map.groupBy(rated, ({ place }) => place).values()].flatMap(group => {
    const home = group.find(isHome)
    if (home === undefined) return []
    const rivals = group.filter(
      ({ old, weight }) => free.has(old.claim) && home.weight - weight < CLOSE_MARGIN,
    )
    const [holder, claims] = [home.old.claim, [home.place.claim]]
    return rivals.flatMap(({ old }) => [
      { old: holder, claims, rivals: [old.claim] },
      { old: old.claim, claims, rivals: [holder] },
    ])
  })
}

/** Test whether a pair is the one by which its old claim lives on. */
function createHomeTest(draft: Draft): (pair: WeighedPair) => boolean {
  const homes = new Map([...findHomes(draft).values()].map(({ old, place }) => [old, place]))
  return ({ old, place }) => homes.get(old) === place
}

/**
 * Test whether an old place could as well have another new place. If that is free, it could where the likeness is
 * about the same; if an old place holds it, both could change places where the sum of their likeness would be about
 * the same, less what keeping the order was worth.
 */
function createPlaceTest({ now }: Draft, rated: readonly WeighedPair[]) {
  const weights = new Map(rated.map(pair => [nameOf(pair), pair.weight]))
  return (home: WeighedPair, other: WeighedPair): boolean => {
    if (other.place.claim === home.place.claim) return false
    const gain = home.weight - other.weight
    const holder = now.pairs.get(other.place)
    if (holder === undefined) return isFree(now, other.place) && gain < CLOSE_MARGIN
    if (holder.claim === home.old.claim) return false
    const theirs = weights.get(nameOf({ old: holder, place: other.place }))
    const swapped = weights.get(nameOf({ old: holder, place: home.place }))
    if (theirs === undefined || swapped === undefined) return false
    const keepsOrder = holder.at < home.old.at === other.place.at < home.place.at
    return gain + theirs - swapped + (keepsOrder ? 2 * IN_ORDER : 0) < 2 * CLOSE_MARGIN
  }
}

function nameOf({ old, place }: Pick<WeighedPair, 'old' | 'place'>): string {
  return `${old.at} ${place.at}`
}
