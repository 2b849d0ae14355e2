import type { Range } from '../../model/index.ts'
import { countCarried, countLetters, type SameRun } from '../../text/index.ts'
import type { Neighbours } from './index-sentences.ts'
import type { EntrySide, TextPoint } from './placed-entry.ts'

/** Where words stand now. */
export interface Standing {
  readonly point: TextPoint
  readonly side: EntrySide
  readonly words: string
}

/** The sentence that words stood in, what stood around it, and where in it they stood. */
export interface Old extends Neighbours {
  readonly text: string
  readonly offset: number
}

/** More than this share of the quoted letters must have come along from where they stood. */
const CARRIED = 0.5

/** The quoted words, as long as they are in the entry: from a point on, or up to it. */
export function quotedRange({ side, words }: Standing, offset: number): Range {
  return side === 'start'
    ? { start: offset, end: offset + words.length }
    : { start: offset - words.length, end: offset }
}

/**
 * Up to so many letters, such as “of course”, may stand anywhere, so a word beside them must have come along, too.
 */
const FEW_LETTERS = 20
/** How far from them it may have stood, and may stand now. */
const WAS_NEAR = 64
const IS_NEAR = 32

/**
 * Whether quoted words are those that stood elsewhere, by how two wordings are aligned: most of them came along, and
 * with them a word beside them, if they had one. Of words that reach over the end of their sentence only those in it
 * count.
 *
 * @param was the earlier wording
 */
export function isCarried(runs: readonly SameRun[], from: Range, to: Range, was: string): boolean {
  const start = Math.max(from.start, 0)
  const quoted = countLetters(was.slice(start, from.end))
  if (countCarried(runs, from, to) <= CARRIED * quoted) return false
  const around = was.slice(0, start) + was.slice(from.end)
  return quoted > FEW_LETTERS || countLetters(around) === 0 || isBeside(runs, from, to)
}

function isBeside(runs: readonly SameRun[], from: Range, to: Range): boolean {
  const before = ({ start }: Range, near: number) => ({ start: start - near, end: start })
  const after = ({ end }: Range, near: number) => ({ start: end, end: end + near })
  return [before, after].some(side => countCarried(runs, side(from, WAS_NEAR), side(to, IS_NEAR)) > 0)
}
