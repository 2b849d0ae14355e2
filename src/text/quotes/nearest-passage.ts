import search from 'approx-string-match'
import type { Range } from '../../model/range.ts'
import { type FoldedText, fold, unfold } from '../fold.ts'

/** The part of the quote that may differ; beyond it, any sentence of the language would be near. */
const MOST_ERRORS = 0.5

/** How much of the quote is looked for, in folded code units: the time grows with its square. */
const LONGEST_QUOTE = 200

/**
 * How much of the text is searched at a time, in folded code units. The search works out the beginning of
 * every match that is as good as the best, which in a text that repeats itself takes seconds at once.
 */
const WINDOW = 4096

/**
 * Find the passage most like a quote that stands nowhere, to ask "did you mean".
 *
 * Compared after folding, by edit distance. Of a quote over 200 characters only the first 200 count, and
 * of passages equally near the first is taken.
 *
 * @returns whole words of the unfolded text, or `undefined` if more than half of the quote would differ;
 * offsets are UTF-16 code units, end exclusive
 */
export function nearestPassage(text: FoldedText, quote: string): Range | undefined {
  const pattern = fold(quote).text.trim().slice(0, LONGEST_QUOTE).trimEnd()
  const nearest = findNearest(text.text, pattern)
  if (nearest === undefined) return undefined
  const { start, end } = extendToWords(text.text, nearest)
  return unfold(text, start, end)
}

/** Go through the text window by window, each time asking for fewer errors than the best so far. */
function findNearest(text: string, pattern: string): Range | undefined {
  let errors = Math.floor(pattern.length * MOST_ERRORS)
  const overlap = pattern.length + errors
  let nearest: Range | undefined
  for (let at = 0; at < text.length && errors >= 0; at += WINDOW) {
    const [match] = search(text.slice(at, at + WINDOW + overlap), pattern, errors)
    if (match === undefined) continue
    nearest = { start: at + match.start, end: at + match.end }
    errors = match.errors - 1
  }
  return nearest
}

/** Widen a range to the words it touches, by Unicode's word boundaries; blanks at its ends fall away. */
function extendToWords(text: string, range: Range): Range {
  const from = text.lastIndexOf(' ', range.start) + 1
  const blank = text.indexOf(' ', range.end - 1)
  const run = text.slice(from, blank === -1 ? text.length : blank)
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(run)]
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }))
    .filter(word => word.start < range.end && word.end > range.start)
  return {
    start: Math.min(...words.map(word => word.start)),
    end: Math.max(...words.map(word => word.end)),
  }
}
