import { claimsOf, type Draft, type DraftPlace, isFree, listFree, pairPlaces } from '../draft.ts'
import { ratePairs } from './rate-pairs.ts'
import { findOpen } from './same-words.ts'
import { type RatedPair, weighOrder } from './weigh-order.ts'

/**
 * What a pair gains in the order of choice if it is one of those that keep the most of the text in order. Of two pairs
 * that are 0.71 and 0.70 alike, the second is chosen if it alone is one of them.
 */
const IN_CHAIN = 0.02

/**
 * From here on two claims say nearly the same. Then two old claims may be paired with places of one new claim: they
 * have become twins. Of less likeness, a claim that another old one has is not given again.
 */
const NEARLY_SAME = 0.7

/**
 * Pair the rest of the old places with new ones that have nearly the same words, the most alike first; of two that are
 * as much alike, the one that keeps the order of the text. Further places of a new claim that is paired then are
 * closed, so that no other old claim gets them.
 *
 * @returns every pair that came into question, with how alike it is
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

/** Whether a place of the same new claim is paired with another old claim. */
function isHeldByOther({ now }: Draft, old: DraftPlace, place: DraftPlace): boolean {
  return now.places.some(twin => {
    const holder = now.pairs.get(twin)
    return twin.claim === place.claim && holder !== undefined && holder.claim !== old.claim
  })
}

/** Sort the most alike first; of two that are as much alike, the one that was rated first: in the order of the texts. */
function byWeight(a: RatedPair, b: RatedPair): number {
  return scoreOf(b) - scoreOf(a)
}

function scoreOf({ weight, isChained }: RatedPair): number {
  return isChained ? weight + IN_CHAIN : weight
}
