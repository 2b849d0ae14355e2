import { type Haystack, type LetterRange, matchPhrase } from '../../text/index.ts'
import type { Hit } from './hit.ts'
import type { PassageIndex } from './index-passages.ts'
import { markRange } from './mark-range.ts'
import type { Query } from './parse-query.ts'

/**
 * How many passages are listed at most. A query of common words, such as `it is the plan`, has half of its words in
 * nearly every passage.
 */
const MOST_NEAR = 20

interface Candidate {
  readonly passage: number
  readonly found: readonly LetterRange[]
  readonly count: number
  readonly span: number
}

/**
 * Find the passages that hold all words of a query, the nearest together first, else those that hold at least half. The
 * query has words.
 */
export function findNear(index: PassageIndex, { parts }: Query): readonly Hit[] {
  const candidates = index.stripped
    .map((text, passage) => weigh(text, passage, Number(index.starts[passage]), parts))
    .filter(({ count }) => 2 * count >= parts.length)
    .sort((a, b) => b.count - a.count || a.span - b.span)
  const all = candidates.filter(({ count }) => count === parts.length)
  return (all.length > 0 ? all : candidates).slice(0, MOST_NEAR).map(({ passage, found, count }) => ({
    passage,
    marks: found.flatMap(range => markRange(index, range)).sort((a, b) => a.start - b.start),
    rank: count === parts.length ? 'near' : 'some',
  }))
}

/**
 * Count how many words of a query a passage has, and measure how near together they stand. The last word may be only
 * begun: `plan` is found in `planning`.
 *
 * @param offset of the passage among the letters of all
 */
function weigh(text: Haystack, passage: number, offset: number, parts: readonly Haystack[]): Candidate {
  const places = parts.map((part, i) => matchPhrase(text, part, i === parts.length - 1))
  const found = places.flat().map(({ start, end }) => ({ start: start + offset, end: end + offset }))
  return { passage, found, count: places.filter(place => place.length > 0).length, span: measureSpan(places) }
}

/** The fewest letters in a row that hold each of the words once. */
function measureSpan(places: readonly (readonly LetterRange[])[]): number {
  const inOrder = places.flatMap((ranges, word) => ranges.map(range => ({ ...range, word })))
  inOrder.sort((a, b) => a.start - b.start)
  const words = new Set(inOrder.map(({ word }) => word)).size
  const last = new Map<number, number>()
  let least = Number.POSITIVE_INFINITY
  for (const { start, end, word } of inOrder) {
    last.set(word, start)
    if (last.size === words) least = Math.min(least, end - Math.min(...last.values()))
  }
  return least
}
