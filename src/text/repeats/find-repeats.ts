import type { Repeat } from '../../model/reading.ts'
import { compareParagraphs } from './compare-paragraphs.ts'
import { findLikeWordings } from './find-like-wordings.ts'
import { findRun } from './find-run.ts'
import { findWordings } from './find-wordings.ts'
import { foldClaim } from './fold-claim.ts'
import { groupPartners, type Pair, type PairSide, pairSpan } from './pair-span.ts'
import { createSaidBefore } from './said-before.ts'

/** A run of paragraphs that is worded like an earlier one, before it is told whether it says the same. */
export type Run = Omit<Repeat, 'kind'>

/**
 * Find the runs of paragraphs that are worded like an earlier run, word for word or with changes.
 *
 * A repeat has at least two different paragraphs on each side and thirty words that are said again. It lies
 * wholly after the run it repeats, no paragraph repeats two runs, and of a run said three times both repeats
 * are of the first. Words are compared without case and punctuation. The method (src/text/repeats/README.md):
 * paragraphs that share word pairs are chained in order, then what crossed, split or merged
 * inside the run is joined.
 *
 * @param paragraphs - plain texts; the numbers of the result count them from 1
 * @param headings the numbers of those that are headings: they and their lines in a table of contents are no repeat
 * @returns in the order of the text; pairs sorted by the earlier paragraph, then the later
 */
export function findRepeats(
  paragraphs: readonly string[],
  headings: ReadonlySet<number> = new Set(),
): readonly Run[] {
  const wordings = findWordings(paragraphs, headings)
  const like = findLikeWordings(new Set(wordings))
  const compare = compareParagraphs(wordings, like)
  const said = createSaidBefore()
  const folded = paragraphs.map(foldClaim)
  const repeats: Run[] = []
  let free = 0
  for (let later = 1; later < paragraphs.length; later = Math.max(later + 1, free)) {
    const pairs = findRun(later, { wordings, like, compare, saidBefore: said.find, free })
    if (pairs.length === 0) continue
    repeats.push(toRun(pairs, folded))
    said.add(pairs)
    free = pairSpan(pairs, 1)[1] + 1
  }
  return repeats
}

/** Count from 1, and say what differs. */
function toRun(pairs: readonly Pair[], folded: readonly string[]): Run {
  const number = (place: number) => place + 1
  const numberPair = ([earlier, later]: Pair): Pair => [number(earlier), number(later)]
  return {
    paragraphs: numberPair(pairSpan(pairs, 1)),
    of: numberPair(pairSpan(pairs, 0)),
    pairs: pairs.map(numberPair),
    missing: listUnpaired(pairs, 0).map(number),
    added: listUnpaired(pairs, 1).map(number),
    changed: pairs.filter(([earlier, later]) => folded[earlier] !== folded[later]).map(numberPair),
  }
}

/** List the paragraphs of one side's run that no pair holds. */
function listUnpaired(pairs: readonly Pair[], side: PairSide): readonly number[] {
  const partners = groupPartners(pairs, side)
  const [first, last] = pairSpan(pairs, side)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(place => !partners.has(place))
}
