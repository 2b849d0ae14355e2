import { claimsOf, type Draft, listFreeClaims } from './draft.ts'
import { type Doubt, findCloseOlds, findClosePlaces } from './find-close.ts'
import type { WeighedPair } from './pairs/heaviest-chain.ts'
import { listSameWords } from './pairs/same-words.ts'

/**
 * Find what must not be guessed: old claims with the same words that nothing around them tells apart, and old claims
 * that are as much like one place as like another.
 *
 * @param rated all pairs that came into question by their likeness
 * @returns one for each old claim that is in doubt
 */
export function findDoubts(draft: Draft, rated: readonly WeighedPair[]): readonly Doubt[] {
  const doubts = [...findSame(draft), ...findClosePlaces(draft, rated), ...findCloseOlds(draft, rated)]
  return [...Map.groupBy(doubts, ({ old }) => old)].map(([old, group]) => ({
    old,
    claims: inOrder(group.flatMap(({ claims }) => claims)),
    rivals: inOrder(group.flatMap(({ rivals }) => rivals)),
  }))
}

/** An old claim that is known at another of its places is not in doubt. */
function findSame(draft: Draft): readonly Doubt[] {
  const free = new Set(listFreeClaims(draft.was))
  return listSameWords(draft).flatMap(({ olds, places }) => {
    const [rivals, claims] = [claimsOf(olds), claimsOf(places)]
    return rivals
      .filter(old => free.has(old))
      .map(old => ({ old, claims, rivals: rivals.filter(other => other !== old) }))
  })
}

function inOrder(indices: readonly number[]): readonly number[] {
  return [...new Set(indices)].sort((a, b) => a - b)
}
