import { claimsOf, type Draft, pairPlaces } from '../draft.ts'
import { isKnownByWords } from '../telling-words.ts'
import { listSameWords, type SameWords } from './same-words.ts'

/**
 * Pair the old claims whose words stand in the text unchanged, wherever they stand, if these are enough to know one
 * by and no others have them. The first copy goes with the first, the second with the second.
 */
export function pairSameWords(draft: Draft): void {
  for (const { olds, places } of listSameWords(draft)) {
    if (!olds.every(isKnownByWords) || !isOneClaim({ olds, places })) continue
    const rest = new Set(olds)
    for (const place of places) {
      const free = [...rest]
      const old = free.find(({ nth }) => nth === place.nth) ?? free[0]
      if (old === undefined) break
      pairPlaces(draft, old, place)
      rest.delete(old)
    }
  }
}

/** Whether all these words were one claim with a place for each new one, or are one now with a place for each old one. */
function isOneClaim({ olds, places }: SameWords): boolean {
  const wasOne = claimsOf(olds).length === 1 && olds.length >= places.length
  return wasOne || (claimsOf(places).length === 1 && places.length >= olds.length)
}
