import type { Place, Side } from './draft.ts'

/** Between which places that are known a place stands; `undefined` at the ends of the text. */
export interface Gap {
  readonly place: Place
  readonly before: Place | undefined
  readonly after: Place | undefined
}

/**
 * Find for every place of a text the nearest known ones around it.
 *
 * @param knownAs what a place is known as, if it is
 */
export function findGaps({ places }: Side, knownAs: (place: Place) => Place | undefined): readonly Gap[] {
  const afters = listLast(places.toReversed(), knownAs).toReversed()
  const befores = listLast(places, knownAs)
  return places.map((place, i) => ({ place, before: befores[i], after: afters[i] }))
}

/** For each: the last that is known before it. */
function listLast(
  places: readonly Place[],
  knownAs: (place: Place) => Place | undefined,
): readonly (Place | undefined)[] {
  let last: Place | undefined
  return places.map(place => {
    const before = last
    last = knownAs(place) ?? last
    return before
  })
}
