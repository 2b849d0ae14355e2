import type { CompareParagraphs } from './compare-paragraphs.ts'
import { type ParagraphWording, wordingAt } from './find-wordings.ts'
import { UNSPACED } from './fold-words.ts'
import { groupPartners, type Pair, type PairSide, pairSpan } from './pair-span.ts'
import { countCovered } from './shingles.ts'

interface WeighOptions {
  readonly wordings: readonly ParagraphWording[]
  readonly compare: CompareParagraphs
}

/**
 * A run that says fewer words again is an echo, such as a catchphrase, and no repeat. Source: measured, see
 * src/text/repeats/README.md.
 */
const FEWEST_WORDS = 30

/** So many more where each character counts as a word, of which other scripts need more than one. */
const MORE_UNSPACED = 10

/**
 * How much of the paragraphs that are paired must be the same, on each side. After twenty edits in a hundred
 * words about four fifths are. It tells a repeat from an answer that quotes a sentence of each paragraph, and
 * from chapters that open with like words.
 */
const SAID_SHARE = 0.5

/**
 * Count the words of a run that its repeat says again.
 *
 * @returns 0 if that is too little for a repeat, or only one paragraph over and over, like a refrain
 */
export function weighRun(pairs: readonly Pair[], options: WeighOptions): number {
  return Math.min(weighSide(pairs, 0, options), weighSide(pairs, 1, options))
}

function weighSide(pairs: readonly Pair[], side: PairSide, { wordings, compare }: WeighOptions): number {
  const partners = groupPartners(pairs, side)
  const counted = new Set<ParagraphWording>()
  let said = 0
  let total = 0
  for (const [place, others] of partners) {
    const wording = wordingAt(wordings, place)
    // Words that a run has twice, such as a refrain, count once.
    if (counted.has(wording)) continue
    counted.add(wording)
    said += countSaid(
      wording,
      others.map(other => wordingAt(wordings, other)),
    )
    total += wording.words.length
  }
  const [first] = pairSpan(pairs, side)
  const fewest = FEWEST_WORDS + MORE_UNSPACED * shareUnspaced([...counted].flatMap(({ words }) => words))
  const isVaried = [...partners.keys()].some(place => compare(first, place) === 0)
  return isVaried && said >= fewest && said >= SAID_SHARE * total ? said : 0
}

/** The share of words that are characters of a script which writes no spaces. */
function shareUnspaced(words: readonly string[]): number {
  return (words.join('').match(UNSPACED)?.length ?? 0) / Math.max(1, words.length)
}

/** Count the words of one paragraph that its partners together say. */
function countSaid(wording: ParagraphWording, others: readonly ParagraphWording[]): number {
  if (others.includes(wording)) return wording.words.length
  return countCovered(wording.words, new Set(others.flatMap(other => [...other.shingles])))
}
