import type { Range } from '../../model/index.ts'
import { countCarried, countLetters, type SameRun } from '../../text/index.ts'
import type { Neighbours } from './index-sentences.ts'
import type { Point, Side } from './placed-entry.ts'

/** Where words stand now. */
export interface Standing {
  readonly point: Point
  readonly side: Side
  readonly words: string
}

/** The sentence that words stood in, what stood around it, and where in it they stood. */
export interface Old extends Neighbours {
  readonly text: string
  readonly offset: number
}

/** The share of the quoted letters that must have come along from where they stood. */
const CARRIED = 0.5

/** The quoted words, as long as they are in the entry: from a point on, or up to it. */
export function rangeOf({ side, words }: Standing, offset: number): Range {
  return side === 'start'
    ? { start: offset, end: offset + words.length }
    : { start: offset - words.length, end: offset }
}

/**
 * Whether quoted words are those that stood elsewhere, by how two wordings are aligned. Of words that reach over the
 * end of their sentence only those in it count.
 *
 * @param was the earlier wording
 */
export function isCarried(runs: readonly SameRun[], from: Range, to: Range, was: string): boolean {
  const quoted = was.slice(Math.max(from.start, 0), from.end)
  return countCarried(runs, from, to) > CARRIED * countLetters(quoted)
}
