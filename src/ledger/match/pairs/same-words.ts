import { claimsOf, type Draft, type DraftPlace, listFree } from '../draft.ts'

/** Old and new places with the same words, of which nothing is known yet. */
export interface SameWords {
  readonly olds: readonly DraftPlace[]
  readonly places: readonly DraftPlace[]
}

/**
 * List the free places by their words, where both texts have some. If “I agree.” stands twice in the old text and once
 * in the new one, that is one group with two `olds` and one of `places`.
 */
export function listSameWords({ was, now }: Draft): readonly SameWords[] {
  const groups = Map.groupBy(listFree(now), ({ key }) => key)
  return [...Map.groupBy(listFree(was), ({ key }) => key)].flatMap(([key, olds]) => {
    const places = groups.get(key)
    return places ? [{ olds, places }] : []
  })
}

/** What must stay open because its words stand in both texts, and it is not known which is which. */
export interface Open {
  /** Places of both sides. */
  readonly places: ReadonlySet<DraftPlace>
  /** Old claims. */
  readonly olds: ReadonlySet<number>
}

/**
 * Find what must stay open. Its likeness tells nothing, since all of a group are equally alike; and nobody may
 * conclude that such a claim was merged or is gone, since its words are still there.
 */
export function findOpen(draft: Draft): Open {
  const same = listSameWords(draft)
  return {
    places: new Set(same.flatMap(({ olds, places }) => [...olds, ...places])),
    olds: new Set(claimsOf(same.flatMap(({ olds }) => olds))),
  }
}
