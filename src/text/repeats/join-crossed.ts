import { type ChainOptions, LONGEST_STEP } from './chain-pairs.ts'
import { type Pair, pairSpan } from './pair-span.ts'

export interface CrossedOptions extends Pick<ChainOptions, 'compare' | 'isTelling'> {
  /** May these pairs together be a run and its repeat? */
  readonly mayJoin: (pairs: readonly Pair[]) => boolean
}

/**
 * Join what changed places inside a run: paragraphs that the chain left out on both sides, because their order
 * differs. They may also adjoin the run from outside, if they are telling.
 *
 * @param chain - one to one, in the order of both sides
 */
export function joinCrossed(chain: readonly Pair[], options: CrossedOptions): readonly Pair[] {
  const [first, last] = pairSpan(chain, 0)
  const partners = new Map(chain)
  const taken = new Set(partners.values())
  const joined = [...chain]
  let near = pairSpan(chain, 1)[0]
  for (let earlier = first - 1; earlier <= last + 1; earlier++) {
    near = partners.get(earlier) ?? near
    if (partners.has(earlier)) continue
    const free = listNear(near).filter(later => !taken.has(later))
    const later = pickLater(earlier, free, joined, options)
    if (later === undefined) continue
    joined.push([earlier, later])
    taken.add(later)
  }
  return joined
}

/** List the paragraphs that are no further from one than a gap is long. */
function listNear(place: number): readonly number[] {
  return Array.from({ length: 2 * LONGEST_STEP + 1 }, (_, at) => place - LONGEST_STEP + at)
}

/** Pick the later paragraph that says most of an earlier one again. */
function pickLater(
  earlier: number,
  free: readonly number[],
  joined: readonly Pair[],
  options: CrossedOptions,
): number | undefined {
  const rated = free
    .map(later => ({ later, words: options.compare(earlier, later) }))
    .filter(({ later, words }) => words > 0 && mayCross([earlier, later], joined, options))
  return rated.sort((a, b) => b.words - a.words)[0]?.later
}

function mayCross(pair: Pair, joined: readonly Pair[], { isTelling, mayJoin }: CrossedOptions): boolean {
  const isInside = distance(pair, joined, 0) === 0 && distance(pair, joined, 1) === 0
  const adjoins = distance(pair, joined, 0) <= 1 && distance(pair, joined, 1) <= 1
  return isInside || (adjoins && isTelling(pair[0]) && isTelling(pair[1]) && mayJoin([...joined, pair]))
}

/** How many paragraphs is one of a pair away from the run? */
function distance(pair: Pair, joined: readonly Pair[], side: 0 | 1): number {
  const [first, last] = pairSpan(joined, side)
  return Math.max(0, first - pair[side], pair[side] - last)
}
