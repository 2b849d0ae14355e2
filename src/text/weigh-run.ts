import { type Wording, wordingAt } from './find-wordings.ts'
import { groupPartners, type Pair, type Side } from './pair-span.ts'
import { countCovered } from './shingles.ts'

/** Less said again than this is an echo, not a repeat. Source: measured, see "Repeats" in the design's facts. */
const FEWEST_WORDS = 30
const FEWEST_PARAGRAPHS = 2

/**
 * How much of the paragraphs that are paired must be the same, on each side. It tells the repeat of a run from
 * an answer that quotes a sentence out of each of its paragraphs.
 */
const SAID_SHARE = 0.5

/**
 * Count the words of a run that its repeat says again.
 *
 * @returns 0 if that is too little for a repeat
 */
export function weighRun(pairs: readonly Pair[], wordings: readonly Wording[]): number {
  return Math.min(weighSide(pairs, 0, wordings), weighSide(pairs, 1, wordings))
}

function weighSide(pairs: readonly Pair[], side: Side, wordings: readonly Wording[]): number {
  const partners = groupPartners(pairs, side)
  let said = 0
  let total = 0
  for (const [place, others] of partners) {
    const wording = wordingAt(wordings, place)
    said += countSaid(
      wording,
      others.map(other => wordingAt(wordings, other)),
    )
    total += wording.words.length
  }
  const isEnough = partners.size >= FEWEST_PARAGRAPHS && said >= FEWEST_WORDS && said >= SAID_SHARE * total
  return isEnough ? said : 0
}

/** Count the words of one paragraph that its partners together say. */
function countSaid(wording: Wording, others: readonly Wording[]): number {
  if (others.includes(wording)) return wording.words.length
  return countCovered(wording.words, new Set(others.flatMap(other => [...other.shingles])))
}
