import { type ClaimPlace, claimsOf, type Draft, isFree, listFree, pairPlaces } from '../draft.ts'
import { ratePairs } from './rate-pairs.ts'
import { findOpen } from './same-words.ts'
import { type RatedPair, weighOrder } from './weigh-order.ts'

/** Only of two that are as good as equally likely is one chosen because it keeps more in order. */
const IN_CHAIN = 0.02

/** From here on two claims say nearly the same: where another has the claim already, they have become twins. */
const NEARLY_SAME = 0.7

/**
 * Pair the rest of the old places with new ones that have nearly the same words, the most alike first; of two that
 * are as much alike, the one that keeps the order of the text. What is left of claims that are known then is closed.
 *
 * @returns every pair that came into question, with what speaks for it
 */
export function pairAlike(draft: Draft): readonly RatedPair[] {
  const { was, now } = draft
  const open = findOpen(draft).places
  const olds = listFree(was).filter(old => !open.has(old))
  const places = listFree(now).filter(place => !open.has(place))
  const known = [...was.pairs].map(([old, place]) => ({ old, place, weight: 1 }))
  const rated = weighOrder(ratePairs(olds, places), known)
  for (const { old, place, weight } of rated.toSorted(byWeight)) {
    if (!isFree(was, old) || !isFree(now, place)) continue
    if (weight >= NEARLY_SAME || !isHeldByOther(draft, old, place)) pairPlaces(draft, old, place)
  }
  const claims = new Set(claimsOf(now.pairs.keys()))
  for (const place of places) if (isFree(now, place) && claims.has(place.claim)) now.closed.add(place)
  return rated
}

function isHeldByOther({ now }: Draft, old: ClaimPlace, place: ClaimPlace): boolean {
  return now.places.some(twin => {
    const holder = now.pairs.get(twin)
    return twin.claim === place.claim && holder !== undefined && holder.claim !== old.claim
  })
}

/** What keeps the most in order comes first where two are as much alike. */
function byWeight(a: RatedPair, b: RatedPair): number {
  return scoreOf(b) - scoreOf(a) || a.old.at - b.old.at || a.place.at - b.place.at
}

function scoreOf({ weight, isChained }: RatedPair): number {
  return isChained ? weight + IN_CHAIN : weight
}
