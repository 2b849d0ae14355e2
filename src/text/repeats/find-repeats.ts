import type { Repeat } from '../../model/reading.ts'
import { compareParagraphs } from './compare-paragraphs.ts'
import { findLikeWordings } from './find-like-wordings.ts'
import { findRun } from './find-run.ts'
import { findWordings, type Wording } from './find-wordings.ts'
import { groupPartners, type Pair, pairSpan, type Side } from './pair-span.ts'
import { createSaidBefore } from './said-before.ts'

/**
 * Find the runs of paragraphs that say an earlier run again, word for word or with changes.
 *
 * A repeat has at least two different paragraphs on each side and thirty words that are said again. It lies
 * wholly after the run it repeats, no paragraph repeats two runs, and of a run said three times both repeats
 * are of the first. Words are compared without case and punctuation. The method is that of "Repeats" in the
 * design's facts: paragraphs that share word pairs are chained in order, then what crossed, split or merged
 * inside the run is joined.
 *
 * @param paragraphs - plain texts; the numbers of the result count them from 1
 * @returns in the order of the text; pairs sorted by the earlier paragraph, then the later
 */
export function findRepeats(paragraphs: readonly string[]): readonly Repeat[] {
  const wordings = findWordings(paragraphs)
  const like = findLikeWordings(new Set(wordings))
  const compare = compareParagraphs(wordings, like)
  const said = createSaidBefore()
  const repeats: Repeat[] = []
  let free = 0
  for (let later = 1; later < paragraphs.length; later = Math.max(later + 1, free)) {
    const pairs = findRun(later, { wordings, like, compare, saidBefore: said.find, free })
    if (pairs.length === 0) continue
    repeats.push(toRepeat(pairs, wordings))
    said.add(pairs)
    free = pairSpan(pairs, 1)[1] + 1
  }
  return repeats
}

/** Count from 1, and say what differs. */
function toRepeat(pairs: readonly Pair[], wordings: readonly Wording[]): Repeat {
  const number = (place: number) => place + 1
  const numberPair = ([earlier, later]: Pair): Pair => [number(earlier), number(later)]
  return {
    paragraphs: numberPair(pairSpan(pairs, 1)),
    of: numberPair(pairSpan(pairs, 0)),
    pairs: pairs.map(numberPair),
    missing: listUnpaired(pairs, 0).map(number),
    added: listUnpaired(pairs, 1).map(number),
    changed: pairs.filter(([earlier, later]) => wordings[earlier] !== wordings[later]).map(numberPair),
  }
}

/** List the paragraphs of one side's run that no pair holds. */
function listUnpaired(pairs: readonly Pair[], side: Side): readonly number[] {
  const partners = groupPartners(pairs, side)
  const [first, last] = pairSpan(pairs, side)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(place => !partners.has(place))
}
