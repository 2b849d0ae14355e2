import type { CompareParagraphs } from './compare-paragraphs.ts'
import type { Pair } from './pair-span.ts'

export interface ChainOptions {
  readonly compare: CompareParagraphs
  /** Can a paragraph be recognised by itself, and so across a gap? */
  readonly isTelling: (place: number) => boolean
  /** May the run that begins with `first` hold this earlier paragraph? */
  readonly mayHold: (earlier: number, first: Pair) => boolean
}

/** The last pair of a chain. */
interface Link {
  readonly pair: Pair
  readonly before: Link | undefined
  /** Words that the chain says again. */
  readonly words: number
  /** May the chain end here? */
  readonly firm: boolean
}

/** A gap in a run is at most three paragraphs. Source: measured, see src/text/repeats/README.md. */
export const LONGEST_STEP = 4

/**
 * How many chains are kept at each later paragraph. Prose has one there; only a text that repeats the same paragraphs
 * many times has more.
 */
const MOST_CHAINS = 8

/**
 * Chain pairs in the order of both runs, from a first pair on, so that the most words are said again: colinear
 * chaining with bounded gaps. What can't be recognised by itself may stand in a chain, but may end it only right
 * after a pair that may.
 *
 * @see Abouelhoda and Ohlebusch, "Chaining algorithms for multiple genome comparison", 2005
 */
export function chainPairs(first: Pair, options: ChainOptions): readonly Pair[] {
  let best: Link = { pair: first, before: undefined, words: options.compare(...first), firm: true }
  let recent = [best]
  for (let later = first[1] + 1; recent.length > 0; later++) {
    recent = recent.filter(link => later - link.pair[1] <= LONGEST_STEP)
    const links = findLinks(first, later, recent, options)
    for (const link of links) if (link.firm && link.words > best.words) best = link
    recent = [...links, ...recent]
  }
  return listPairs(best)
}

/** Find the chains that reach a later paragraph, the most words first. */
function findLinks(
  first: Pair,
  later: number,
  recent: readonly Link[],
  options: ChainOptions,
): readonly Link[] {
  const words = new Map<number, number>()
  const links = new Map<number, Link>()
  for (const before of recent) {
    for (const earlier of listNext(first, before.pair[0], options)) {
      const shared = words.get(earlier) ?? options.compare(earlier, later)
      words.set(earlier, shared)
      const link = extendChain(before, [earlier, later], shared, options)
      if (shared > 0 && link.words > (links.get(earlier)?.words ?? 0)) links.set(earlier, link)
    }
  }
  return [...links.values()].sort((a, b) => b.words - a.words).slice(0, MOST_CHAINS)
}

/** List the earlier paragraphs within reach, up to the end of the run. */
function listNext(first: Pair, last: number, { mayHold }: ChainOptions): readonly number[] {
  const next = Array.from({ length: LONGEST_STEP }, (_, step) => last + 1 + step)
  const end = next.findIndex(earlier => !mayHold(earlier, first))
  return end < 0 ? next : next.slice(0, end)
}

function extendChain(before: Link, pair: Pair, shared: number, { isTelling }: ChainOptions): Link {
  const adjoins = pair[0] - before.pair[0] === 1 && pair[1] - before.pair[1] === 1
  const firm = (isTelling(pair[0]) && isTelling(pair[1])) || (adjoins && before.firm)
  return { pair, before, words: before.words + shared, firm }
}

function listPairs(last: Link): readonly Pair[] {
  const pairs: Pair[] = []
  for (let link: Link | undefined = last; link; link = link.before) pairs.push(link.pair)
  return pairs.reverse()
}
