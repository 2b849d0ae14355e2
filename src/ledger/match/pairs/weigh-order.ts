import { findHeaviestChain, type WeighedPair } from './heaviest-chain.ts'

/** What keeping the order of the text is worth: as much as one word in twenty. See src/ledger/README.md. */
export const IN_ORDER = 0.05

/** A pair that may be the same. */
export interface RatedPair extends WeighedPair {
  /** Whether it is one of those that together keep the most of the text in order. */
  readonly isChained: boolean
}

/**
 * Add to what speaks for pairs that they keep the order of the text: that they cross none of those that together keep
 * the most of it, but for those that they would replace.
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

/** For each index of an old place, up to the last that has one: how many pairs stand before it. */
function countBefore(chain: readonly WeighedPair[]): readonly number[] {
  const counts: number[] = []
  for (const [count, { old }] of chain.entries()) {
    while (counts.length <= old.at) counts.push(count)
  }
  return counts
}

/** Whether both can't be, though they are of other places, without a change of order. */
function cross(one: WeighedPair, other: WeighedPair): boolean {
  const [olds, places] = [other.old.at - one.old.at, other.place.at - one.place.at]
  return olds * places < 0
}
