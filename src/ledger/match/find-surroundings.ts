import type { ClaimPlace, DraftSide } from './draft.ts'

/** Between which places that are known a place stands; `undefined` at the ends of the text. */
export interface Surroundings {
  readonly place: ClaimPlace
  readonly before: ClaimPlace | undefined
  readonly after: ClaimPlace | undefined
}

/**
 * Find for every place of a text the nearest known ones around it.
 *
 * @param knownAs what a place is known as, if it is
 */
export function findSurroundings(
  { places }: DraftSide,
  knownAs: (place: ClaimPlace) => ClaimPlace | undefined,
): readonly Surroundings[] {
  const afters = listLast(places.toReversed(), knownAs).toReversed()
  const befores = listLast(places, knownAs)
  return places.map((place, i) => ({ place, before: befores[i], after: afters[i] }))
}

/** For each: the last that is known before it. */
function listLast(
  places: readonly ClaimPlace[],
  knownAs: (place: ClaimPlace) => ClaimPlace | undefined,
): readonly (ClaimPlace | undefined)[] {
  let last: ClaimPlace | undefined
  return places.map(place => {
    const before = last
    last = knownAs(place) ?? last
    return before
  })
}
