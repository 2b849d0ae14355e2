import type { Range } from '../model/range.ts'

/** Fewer words in quotation marks are a name, a term or a scare quote, not somebody's sentence. */
const QUOTED_WORDS = 5
/** A mark that is still open after so many characters was never meant to be closed. */
const LONGEST_QUOTATION = 5_000

const STRAIGHT = '"'
const PAIRS = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
] as const

/**
 * Find words between double quotation marks, at least five of them; marks within marks belong to the outer pair.
 * Single marks are left alone: they cannot be told from apostrophes.
 *
 * @returns ranges with their marks, in order, UTF-16 code units of `text`, end exclusive
 */
export function findQuotedWords(text: string): readonly Range[] {
  return findMarkedWords(text).filter(({ start, end }) => countWords(text.slice(start, end)) >= QUOTED_WORDS)
}

/** Find words between double quotation marks, however few, likewise. */
export function findMarkedWords(text: string): readonly Range[] {
  const ends = new Map(PAIRS.flatMap(([opening, closing]) => [...pairMarks(text, opening, closing)]))
  const ranges: Range[] = []
  for (let start = 0; start < text.length; start += 1) {
    const end = ends.get(start) ?? findStraightEnd(text, start)
    if (end === undefined || end - start > LONGEST_QUOTATION) continue
    ranges.push({ start, end })
    start = end - 1
  }
  return ranges
}

/** Pair each opening mark with the mark that closes it: its offset → the offset behind the other. */
function pairMarks(text: string, opening: string, closing: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (let i = 0; i < text.length; i += 1) {
    const start = text[i] === closing ? open.pop() : undefined
    if (start !== undefined) ends.set(start, i + 1)
    if (text[i] === opening) open.push(i)
  }
  return ends
}

/** A straight mark opens only before a word and not after one; the next one closes it. */
function findStraightEnd(text: string, at: number): number | undefined {
  if (text[at] !== STRAIGHT) return undefined
  if (/[\p{L}\p{N}.,!?]/u.test(text.charAt(at - 1)) || !/[^\s"]/u.test(text.charAt(at + 1))) return undefined
  const closing = text.indexOf(STRAIGHT, at + 1)
  return closing === -1 ? undefined : closing + 1
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}
