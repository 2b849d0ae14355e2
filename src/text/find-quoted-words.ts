import type { Range } from '../model/range.ts'

/** Fewer words in quotation marks are a name, a term or a scare quote, not somebody's sentence. */
const QUOTED_WORDS = 5
/** A mark that is still open after so many characters was never meant to be closed. */
const LONGEST = 5_000

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['"', '"'],
])

/**
 * Find words between double quotation marks, at least five of them; marks within marks belong to the outer pair.
 * Single marks are left alone: they cannot be told from apostrophes.
 *
 * @returns ranges with their marks, in order, UTF-16 code units of `text`, end exclusive
 */
export function findQuotedWords(text: string): readonly Range[] {
  const ranges: Range[] = []
  for (let start = 0; start < text.length; start += 1) {
    const opening = text.charAt(start)
    const closing = CLOSING.get(opening)
    if (closing === undefined || !opensHere(text, start)) continue
    const end = findClosing(text, start, opening, closing)
    if (end === undefined) continue
    if (countWords(text.slice(start, end)) >= QUOTED_WORDS) ranges.push({ start, end })
    start = end - 1
  }
  return ranges
}

/** A straight mark opens only before a word and not after one. */
function opensHere(text: string, at: number): boolean {
  if (text[at] !== '"') return true
  return !/[\p{L}\p{N}.,!?]/u.test(text.charAt(at - 1)) && /[^\s"]/u.test(text.charAt(at + 1))
}

function findClosing(text: string, start: number, opening: string, closing: string): number | undefined {
  let depth = 1
  const limit = Math.min(text.length, start + LONGEST)
  for (let i = start + 1; i < limit; i += 1) {
    const mark = text[i]
    if (mark === closing) depth -= 1
    else if (mark === opening) depth += 1
    if (depth === 0) return i + 1
  }
  return undefined
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}
