import { type ClaimPlace, claimsOf, type Draft, listFree } from '../draft.ts'

/** Places that nothing is known of yet and that have the same words. */
export interface SameWords {
  readonly olds: readonly ClaimPlace[]
  readonly places: readonly ClaimPlace[]
}

/** List them, wording by wording, where both sides have some. */
export function listSameWords({ was, now }: Draft): readonly SameWords[] {
  const groups = Map.groupBy(listFree(now), ({ key }) => key)
  return [...Map.groupBy(listFree(was), ({ key }) => key)].flatMap(([key, olds]) => {
    const places = groups.get(key)
    return places ? [{ olds, places }] : []
  })
}

/** What is left open because others have the same words. */
export interface Open {
  /** Places of both sides. */
  readonly places: ReadonlySet<ClaimPlace>
  /** Old claims. */
  readonly olds: ReadonlySet<number>
}

/** Find it; it is neither for likeness to tell, nor may anything else be concluded from it. */
export function findOpen(draft: Draft): Open {
  const same = listSameWords(draft)
  return {
    places: new Set(same.flatMap(({ olds, places }) => [...olds, ...places])),
    olds: new Set(claimsOf(same.flatMap(({ olds }) => olds))),
  }
}
