import type { DraftPlace } from '../draft.ts'

/** An old place and a new one that may be the same, and how much speaks for it. */
export interface WeighedPair {
  readonly old: DraftPlace
  readonly place: DraftPlace
  readonly weight: number
}

interface Link {
  readonly pair: WeighedPair
  readonly before: Link | undefined
  readonly weight: number
}

/**
 * Find those pairs in the order of both sides that together weigh the most: the alignment of Needleman and Wunsch
 * where only these pairs match and gaps cost nothing, in time n log n.
 *
 * @returns in order
 * @see Needleman and Wunsch, "A general method applicable to the search for similarities", 1970
 * @see Jacobson and Vo, "Heaviest increasing/common subsequence problems", 1992
 */
export function findHeaviestChain(pairs: readonly WeighedPair[]): readonly WeighedPair[] {
  const best = createPrefixBest(pairs.reduce((most, { place }) => Math.max(most, place.at), 0) + 1)
  for (const pair of pairs.toSorted((a, b) => a.old.at - b.old.at || b.place.at - a.place.at)) {
    const before = best.below(pair.place.at)
    best.add({ pair, before, weight: pair.weight + (before?.weight ?? 0) })
  }
  const chain: WeighedPair[] = []
  for (let link = best.below(Number.POSITIVE_INFINITY); link; link = link.before) chain.push(link.pair)
  return chain.reverse()
}

/** Keep the heaviest chain that ends before any place, in a tree of Fenwick's. */
function createPrefixBest(size: number) {
  const tree: (Link | undefined)[] = Array.from({ length: size + 1 })
  return {
    below(place: number): Link | undefined {
      let best: Link | undefined
      for (let at = Math.min(place, size); at > 0; at -= at & -at) best = heavier(tree[at], best)
      return best
    },
    add(link: Link): void {
      for (let at = link.pair.place.at + 1; at <= size; at += at & -at) tree[at] = heavier(tree[at], link)
    },
  }
}

function heavier(one: Link | undefined, other: Link | undefined): Link | undefined {
  return (other?.weight ?? 0) > (one?.weight ?? 0) ? other : one
}
