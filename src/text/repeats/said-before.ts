import type { Pair } from './pair-span.ts'

/** What is known of the repeats found so far. */
interface SaidBefore {
  /** Where the same was last said before this paragraph, from 0; -1 if nowhere. */
  readonly find: (place: number) => number
  /** Remember a repeat. They must come in the order of their later runs. */
  readonly add: (pairs: readonly Pair[]) => void
}

/**
 * Keep account of which paragraphs say the same, so that no run is found that says itself twice: a block said
 * four times is three repeats of the first, not one repeat of the first two.
 */
export function createSaidBefore(): SaidBefore {
  const before = new Map<number, number>()
  const origins = new Map<number, number>()
  const latest = new Map<number, number>()
  const originOf = (place: number) => origins.get(place) ?? place
  return {
    find: place => before.get(place) ?? -1,
    add: pairs => {
      for (const [earlier, later] of pairs) before.set(later, latest.get(originOf(earlier)) ?? earlier)
      for (const [earlier, later] of pairs) {
        const origin = originOf(earlier)
        origins.set(later, origin)
        latest.set(origin, later)
      }
    },
  }
}
