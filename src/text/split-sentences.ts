import type { Range } from '../model/range.ts'
import { findEnclosures } from './find-enclosures.ts'
import { findGaps, type Gap } from './find-gaps.ts'
import { isBreak, REACH } from './is-break.ts'
import { maskText } from './mask-text.ts'
import { writesSmall } from './writes-small.ts'

export interface SplitOptions {
  /**
   * Inline code and the like: nothing inside is read, and nothing inside splits. UTF-16 code units, end exclusive.
   *
   * @default []
   */
  readonly opaque?: readonly Range[]
  /**
   * BCP 47. Abbreviations are English whatever the language.
   *
   * @default 'en'
   */
  readonly language?: string
}

export function splitSentences(text: string, options: SplitOptions = {}): readonly Range[] {
  const { opaque = [], language = 'en' } = options
  const masked = maskText(text, opaque)
  const small = writesSmall(masked)
  const enclosed = markInside(findEnclosures(masked), masked.length)
  const sentences: Range[] = []
  let start = 0
  for (const gap of findGaps(masked, language, small)) {
    if (enclosed[gap.end] || !endsAt(masked, start, gap, small)) continue
    sentences.push(trim(text, start, gap.end))
    start = gap.end
  }
  return [...sentences, trim(text, start, text.length)].filter(({ start, end }) => end > start)
}

function endsAt(text: string, start: number, gap: Gap, small: boolean): boolean {
  if (gap.item) return true
  return isBreak({
    before: text.slice(Math.max(start, gap.start - REACH), gap.start).trimStart(),
    after: text.slice(gap.end, gap.end + REACH),
    whole: gap.start - start <= REACH,
    spaced: gap.end > gap.start,
    small,
  })
}

function trim(text: string, start: number, end: number): Range {
  const words = text.slice(start, end)
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}

/** Flags for every offset that lies between the marks of a pair. */
function markInside(pairs: readonly Range[], length: number): Uint8Array {
  const depths = new Int32Array(length + 1)
  for (const { start, end } of pairs) {
    depths[start + 1] += 1
    depths[end] -= 1
  }
  let depth = 0
  return Uint8Array.from(depths, change => {
    depth += change
    return depth > 0 ? 1 : 0
  })
}
