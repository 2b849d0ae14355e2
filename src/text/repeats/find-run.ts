import { chainPairs } from './chain-pairs.ts'
import type { CompareParagraphs } from './compare-paragraphs.ts'
import type { LikeWordings } from './find-like-wordings.ts'
import { isTelling, type ParagraphWording, wordingAt } from './find-wordings.ts'
import { joinCrossed } from './join-crossed.ts'
import { joinParts } from './join-parts.ts'
import { type Pair, pairSpan } from './pair-span.ts'
import { weighRun } from './weigh-run.ts'

interface RunOptions {
  readonly wordings: readonly ParagraphWording[]
  readonly like: LikeWordings
  readonly compare: CompareParagraphs
  /** Where the same was last said before a paragraph, from 0; -1 if nowhere. */
  readonly saidBefore: (place: number) => number
  /** The first paragraph that belongs to no repeat yet. */
  readonly free: number
}

/** Of more places than this, only the first are tried; what stands next to the others leads to them. */
const MOST_STARTS = 8

/**
 * The earliest run wins unless it says clearly less than another, under four fifths of its words: a block said
 * three times is two repeats of the first, even if a few words differ in the second and the third.
 */
const CLEARLY_LESS = 0.8

/**
 * Find the earlier run that is said again by a run from this paragraph on.
 *
 * @returns its pairs, sorted; none if there is no repeat
 */
export function findRun(later: number, options: RunOptions): readonly Pair[] {
  const runs = listStarts(later, options).map(start => growRun(start, options))
  const weighed = runs.map(pairs => ({ pairs, words: weighRun(pairs, options) }))
  const most = Math.max(...weighed.map(({ words }) => words))
  const run = weighed.find(({ words }) => words > 0 && words >= CLEARLY_LESS * most)
  return [...(run?.pairs ?? [])].sort(([a, b], [c, d]) => a - c || b - d)
}

/** List the places that a paragraph may repeat, in order. What is not telling starts nothing. */
function listStarts(later: number, options: RunOptions): readonly Pair[] {
  const wording = wordingAt(options.wordings, later)
  const like = options.like.get(wording)
  if (!like) return []
  return [wording, ...like.keys()]
    .flatMap(({ places }) => places.slice(0, MOST_STARTS))
    .sort((a, b) => a - b)
    .map((earlier): Pair => [earlier, later])
    .filter(start => mayJoin([start], options) && options.compare(...start) > 0)
    .slice(0, MOST_STARTS)
}

/** Grow a run from one pair on, both ways. */
function growRun(start: Pair, options: RunOptions): readonly Pair[] {
  const { wordings, compare, saidBefore } = options
  const isTellingAt = (place: number) => isTelling(wordingAt(wordings, place))
  const mayHold = (place: number, first: Pair) => place < first[1] && saidBefore(place) < first[0]
  const chain = chainPairs(walkBack(start, options), { compare, isTelling: isTellingAt, mayHold })
  const join = {
    wordings,
    compare,
    isTelling: isTellingAt,
    mayJoin: (pairs: readonly Pair[]) => mayJoin(pairs, options),
  }
  return joinParts(joinCrossed(chain, join), join)
}

/** Step back over what precedes on both sides: what is not telling, and what has too many places. */
function walkBack(start: Pair, options: RunOptions): Pair {
  let first = start
  for (;;) {
    const before: Pair = [first[0] - 1, first[1] - 1]
    if (options.compare(...before) === 0 || !mayJoin([before, start], options)) return first
    first = before
  }
}

/** A run ends before its repeat begins, doesn't say itself twice, and each paragraph belongs to one repeat. */
function mayJoin(pairs: readonly Pair[], { saidBefore, free }: RunOptions): boolean {
  const [first, last] = pairSpan(pairs, 0)
  const [repeat] = pairSpan(pairs, 1)
  if (last >= repeat || repeat < free) return false
  for (let place = first; place <= last; place++) if (saidBefore(place) >= first) return false
  return true
}
