import type { Range } from '../../model/range.ts'
import { type Break, findBreaks } from './find-breaks.ts'
import { findEnclosures } from './find-enclosures.ts'
import { CONTEXT_REACH, isSentenceEnd } from './is-sentence-end.ts'
import { maskText } from './mask-text.ts'
import { writesSmall } from './writes-small.ts'

export interface SplitOptions {
  /**
   * Inline code and the like, which is not read and never split: UTF-16 code units of the text, end exclusive.
   *
   * @default []
   */
  readonly opaque?: readonly Range[]
  /**
   * BCP 47. It chooses the rules of `Intl.Segmenter`; the abbreviations are English whatever it is.
   *
   * @default 'en'
   */
  readonly language?: string
}

/**
 * Split the plain text of one paragraph into sentences. `Intl.Segmenter` (Unicode UAX 29) and a few patterns propose
 * where a sentence may end; what stands there, and whether it is inside quotation marks or brackets, decides. A line
 * break is a space.
 *
 * The outcome depends on the ICU data of the runtime: tests pin it.
 *
 * @throws RangeError when `language` is no well-formed BCP 47 tag
 * @returns ranges in order, UTF-16 code units of `text`, end exclusive; only white space lies outside them
 */
export function splitSentences(text: string, options: SplitOptions = {}): readonly Range[] {
  const { opaque = [], language = 'en' } = options
  const masked = maskText(text, opaque)
  const small = writesSmall(masked)
  const enclosed = markEnclosed(masked)
  const sentences: Range[] = []
  let start = 0
  for (const found of findBreaks(masked, { language, small })) {
    if (enclosed[found.end] === 1 || !isEnd(masked, start, found, small)) continue
    sentences.push(trimRange(text, start, found.end))
    start = found.end
  }
  return [...sentences, trimRange(text, start, text.length)].filter(range => range.end > range.start)
}

function isEnd(text: string, start: number, found: Break, small: boolean): boolean {
  if (found.item) return true
  return isSentenceEnd({
    before: text.slice(Math.max(start, found.start - CONTEXT_REACH), found.start).trimStart(),
    after: text.slice(found.end, found.end + CONTEXT_REACH),
    whole: found.start - start <= CONTEXT_REACH,
    spaced: found.end > found.start,
    small,
  })
}

/** A flag for every offset, 1 for those between the two marks of a pair. */
function markEnclosed(text: string): Uint8Array {
  const enclosed = new Uint8Array(text.length)
  let reach = 0
  for (const { start, end } of findEnclosures(text).toSorted((a, b) => a.start - b.start)) {
    enclosed.fill(1, Math.max(start + 1, reach), end)
    reach = Math.max(reach, end)
  }
  return enclosed
}

function trimRange(text: string, start: number, end: number): Range {
  const words = text.slice(start, end)
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}
