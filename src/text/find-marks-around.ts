import type { Range } from '../model/range.ts'

/** How far a mark may stand from the words that it encloses, in UTF-16 code units. */
const MARKS_REACH = 5_000

/** Opening and closing marks that are used otherwise as well: as apostrophes, or the other way round. */
const PAIRS = [
  ['‘', '’'],
  ['‚', '‘'],
  ["'", "'"],
  ['’', '’'],
  ['”', '”'],
  ['»', '«'],
  ['›', '‹'],
  ['‹', '›'],
  ['『', '』'],
  ['《', '》'],
] as const

/**
 * Find the quotation marks around words that somebody says are quoted: such as alone can't be told from apostrophes.
 * A mark opens only at the start of a word and closes only at the end of one, and none may close before the words.
 *
 * @param range UTF-16 code units of `text`, end exclusive; the marks may belong to it
 * @returns the words with their marks, or undefined if they have none
 */
export function findMarksAround(text: string, range: Range): Range | undefined {
  const found = PAIRS.flatMap(([opening, closing]) => findPair(text, range, opening, closing) ?? [])
  return found.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}

function findPair(text: string, { start, end }: Range, opening: string, closing: string): Range | undefined {
  for (let open = start; open >= Math.max(0, start - MARKS_REACH); open -= 1) {
    if (text[open] === opening && isOpening(text, open)) return findClosing(text, open, end, closing)
    if (open < start && text[open] === closing && isClosing(text, open)) return undefined
  }
  return undefined
}

/** Marks that open within the words belong to others: then these are several. */
function findClosing(text: string, open: number, end: number, closing: string): Range | undefined {
  for (let inner = open + 1; inner < end - 1; inner += 1) {
    if (text[inner] === text[open] && isOpening(text, inner)) return undefined
  }
  const limit = Math.min(text.length, end + MARKS_REACH)
  for (let close = Math.max(open + 1, end - 1); close < limit; close += 1) {
    if (text[close] === closing && isClosing(text, close)) return { start: open, end: close + 1 }
  }
  return undefined
}

function isOpening(text: string, at: number): boolean {
  return !/[\p{L}\p{N}.,!?]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1))
}

function isClosing(text: string, at: number): boolean {
  return /\S/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
}
