import type { DraftPlace, DraftSide } from './draft.ts'

/** A place and the nearest known places before and after it; `undefined` where the text begins or ends first. */
export interface Surroundings {
  readonly place: DraftPlace
  readonly before: DraftPlace | undefined
  readonly after: DraftPlace | undefined
}

/**
 * Find for every place of a text the nearest known places around it. If a text is A x y B, and A and B are known, then
 * both x and y stand between A and B.
 *
 * @param knownAs gives the name that a known place has on both sides, such as the new place that an old one is paired
 * with, so that surroundings can be compared; `undefined` for a place of which nothing is known
 */
export function findSurroundings(
  { places }: DraftSide,
  knownAs: (place: DraftPlace) => DraftPlace | undefined,
): readonly Surroundings[] {
  const afters = listLast(places.toReversed(), knownAs).toReversed()
  const befores = listLast(places, knownAs)
  return places.map((place, i) => ({ place, before: befores[i], after: afters[i] }))
}

/** For each place: the last known one before it. */
function listLast(
  places: readonly DraftPlace[],
  knownAs: (place: DraftPlace) => DraftPlace | undefined,
): readonly (DraftPlace | undefined)[] {
  let last: DraftPlace | undefined
  return places.map(place => {
    const before = last
    last = knownAs(place) ?? last
    return before
  })
}
