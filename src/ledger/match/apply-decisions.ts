import type { Decisions, OldClaim } from './claim-match.ts'
import { closeClaim, type Draft, isFree, pairPlaces } from './draft.ts'
import type { Redirect } from './find-redirects.ts'

/**
 * Do as the editor decided, in the order of the old claims.
 *
 * @returns redirects for those whose claim was given to one before them
 * @throws RangeError if a decision names an id that is not live, or a claim that is not there
 */
export function applyDecisions(
  draft: Draft,
  olds: readonly OldClaim[],
  decisions: Decisions,
): readonly Redirect[] {
  const { was, now } = draft
  const known = new Set(olds.map(({ id }) => id))
  for (const [id, claim] of decisions) {
    if (known.has(id) && (claim === 'retire' || now.places.some(place => place.claim === claim))) continue
    throw new RangeError(`Unexpected decision ${id} → ${claim}, expected a live id and the index of a claim`)
  }
  return [...olds.entries()].flatMap(([claim, { id }]) => {
    const decision = decisions.get(id)
    if (decision === undefined) return []
    closeClaim(draft, claim)
    if (decision === 'retire') return []
    const old = was.places.find(place => place.claim === claim)
    const place = now.places.find(each => each.claim === decision && isFree(now, each))
    if (old && place) pairPlaces(draft, old, place)
    return place ? [] : [{ old: claim, claims: [decision] }]
  })
}
