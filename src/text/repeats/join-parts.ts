import { type ParagraphWording, wordingAt } from './find-wordings.ts'
import type { CrossedOptions } from './join-crossed.ts'
import { groupPartners, type Pair, type PairSide, pairSpan } from './pair-span.ts'
import { countCovered } from './shingles.ts'

interface PartsOptions extends Pick<CrossedOptions, 'mayJoin'> {
  readonly wordings: readonly ParagraphWording[]
}

/** A paragraph, and those of the other side that say parts of it, or all. */
interface Whole {
  readonly place: number
  readonly parts: number[]
}

/** More than this share of a part's words must be in the whole, and in no other part of it. */
const FRESH_SHARE = 0.5

/**
 * Join what was split or merged: paragraphs that stand next to a part of a whole and say what that whole says
 * and its other parts don't. They may adjoin the run from outside.
 */
export function joinParts(pairs: readonly Pair[], options: PartsOptions): readonly Pair[] {
  let joined = pairs
  for (const side of [1, 0] as const) {
    for (const step of [1, -1] as const) joined = joinAlong(joined, side, step, options)
  }
  return joined
}

/** Walk along one side, forwards or backwards, so that each part which joins may be followed by the next. */
function joinAlong(
  pairs: readonly Pair[],
  side: PairSide,
  step: 1 | -1,
  options: PartsOptions,
): readonly Pair[] {
  const joined = [...pairs]
  const wholes = listWholes(pairs, side)
  const [first, last] = pairSpan(pairs, side)
  let end = step === 1 ? last : first
  for (let place = first + last - end - step; step * (end - place) >= -1; place += step) {
    if (wholes.has(place)) continue
    const near = [place - step, place + step].flatMap(neighbour => wholes.get(neighbour) ?? [])
    const whole = near.find(whole => isPart(place, whole, options))
    if (whole === undefined) continue
    const pair: Pair = side === 0 ? [place, whole.place] : [whole.place, place]
    if (!options.mayJoin([...joined, pair])) continue
    joined.push(pair)
    wholes.set(place, [whole])
    whole.parts.push(place)
    if (step * (place - end) > 0) end = place
  }
  return joined
}

/** For each paragraph of one side, its partners on the other, with all their parts. */
function listWholes(pairs: readonly Pair[], side: PairSide): Map<number, readonly Whole[]> {
  const wholes = new Map<number, readonly Whole[]>()
  for (const [place, parts] of groupPartners(pairs, side === 0 ? 1 : 0)) {
    const whole = { place, parts }
    for (const part of parts) wholes.set(part, [...(wholes.get(part) ?? []), whole])
  }
  return wholes
}

/** Does a paragraph say what the whole says and its other parts don't? */
function isPart(place: number, whole: Whole, { wordings }: PartsOptions): boolean {
  const { words } = wordingAt(wordings, place)
  const all = wordingAt(wordings, whole.place)
  const parts = whole.parts.map(part => wordingAt(wordings, part))
  if (parts.includes(all)) return false
  const left = new Set(all.shingles)
  for (const part of parts) for (const shingle of part.shingles) left.delete(shingle)
  return countCovered(words, left) > FRESH_SHARE * words.length
}
