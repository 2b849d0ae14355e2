import type { OldClaim } from '../claim-match.ts'
import { claimsOf, type Draft, type DraftPlace, listFree } from '../draft.ts'
import { listTellingKeys } from '../telling-words.ts'

/**
 * Find which claims that were gone are back, word for word: where only one of them ever had these words, and only one
 * claim has them now that no other old claim has a part in. Their places are closed.
 *
 * @returns by the indices of the new claims
 */
export function pairReturned<Old extends OldClaim>(
  draft: Draft,
  gone: readonly Old[],
): ReadonlyMap<number, Old> {
  const free = groupFree(draft)
  const said = gone.map(old => ({ old, keys: listTellingKeys(listSaid(old)) }))
  const counts = Map.groupBy(
    said.flatMap(({ keys }) => keys),
    key => key,
  )
  const returned = new Map<number, Old>()
  for (const { old, keys } of said) {
    const places = keys.filter(key => counts.get(key)?.length === 1).flatMap(key => free.get(key) ?? [])
    const claim = claimsOf(places).find(each => !returned.has(each))
    if (claim === undefined) continue
    returned.set(claim, old)
    for (const place of places) if (place.claim === claim) draft.now.closed.add(place)
  }
  return returned
}

/** Group what nothing is known of by its words, where no other claim has them. */
function groupFree({ was, now }: Draft): ReadonlyMap<string, readonly DraftPlace[]> {
  const asked = new Set(listFree(was).map(({ key }) => key))
  const known = new Set(claimsOf(now.pairs.keys()))
  const groups = [...Map.groupBy(listFree(now), ({ key }) => key)]
  return new Map(
    groups.filter(
      ([key, places]) =>
        !asked.has(key) && claimsOf(places).length === 1 && places.every(({ claim }) => !known.has(claim)),
    ),
  )
}

function listSaid({ text, history = [] }: OldClaim): readonly string[] {
  return [text, ...history.map(wording => wording.text)]
}
