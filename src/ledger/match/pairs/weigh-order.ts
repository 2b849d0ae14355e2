import { findHeaviestChain, type WeighedPair } from './heaviest-chain.ts'

/**
 * What is added to the likeness of a pair that keeps the order of the text: about as much as one word in twenty that
 * is the same. See src/ledger/README.md.
 */
export const IN_ORDER = 0.05

/** An old and a new place that may be the same. */
export interface RatedPair extends WeighedPair {
  /** Whether it is one of those that together keep the most of the text in order. */
  readonly isChained: boolean
}

/**
 * Add to the likeness of each pair that keeps the order of the text. What keeps the most of it is the heaviest chain,
 * in which no two pairs cross. A pair keeps the order if it crosses none of the chain; those that have its old or its
 * new place don’t count, since it would replace them.
 *
 * The chain ascends on both sides, so that a pair which crosses any of it crosses one of the nearest.
 *
 * @param known pairs of which it is known that they are the same
 */
export function weighOrder(
  rated: readonly WeighedPair[],
  known: readonly WeighedPair[],
): readonly RatedPair[] {
  const chain = findHeaviestChain([...known, ...rated])
  const chained = new Set(chain)
  const counts = countBefore(chain)
  return rated.map(pair => {
    const count = counts[pair.old.at] ?? chain.length
    const isCrossed = chain.slice(Math.max(0, count - 2), count + 3).some(other => cross(pair, other))
    const weight = isCrossed ? pair.weight : pair.weight + IN_ORDER
    return { ...pair, weight, isChained: chained.has(pair) }
  })
}

/**
 * For each index of an old place, up to the last in the chain: how many pairs of the chain have an earlier old place.
 */
function countBefore(chain: readonly WeighedPair[]): readonly number[] {
  const counts: number[] = []
  for (const [count, { old }] of chain.entries()) {
    while (counts.length <= old.at) counts.push(count)
  }
  return counts
}

/**
 * Whether two pairs change the order of the text: the one that comes first in the old text comes second in the new
 * one. Pairs that share a place don’t.
 */
function cross(one: WeighedPair, other: WeighedPair): boolean {
  const [olds, places] = [other.old.at - one.old.at, other.place.at - one.place.at]
  return olds * places < 0
}
