import type { Range } from '../../model/range.ts'
import type { TextQuoteSelector } from '../../model/selector.ts'
import { type FoldedText, fold, unfold } from '../fold.ts'

/**
 * Find where a quote stands in a text, compared after folding.
 *
 * `prefix` and `suffix` must stand right before and after `exact`; white space at their ends does not
 * count, and one run of it may stand in between. White space at the ends of `exact` does count. An
 * `exact` without a visible character stands nowhere.
 *
 * @returns every range, in order; one that overlaps the range before it is left out. Offsets are UTF-16
 * code units of the unfolded text, end exclusive
 */
export function matchQuote(text: FoldedText, quote: TextQuoteSelector): readonly Range[] {
  const exact = fold(quote.exact).text
  const prefix = fold(quote.prefix ?? '').text.trim()
  const suffix = fold(quote.suffix ?? '').text.trim()
  if (exact.trim() === '') return []
  const ranges: Range[] = []
  let free = 0
  for (const start of occurrences(text.text, exact)) {
    const end = start + exact.length
    const range = unfold(text, start, end)
    if (range.start < free) continue
    if (!isPrecededBy(text.text, start, prefix) || !isFollowedBy(text.text, end, suffix)) continue
    ranges.push(range)
    free = range.end
  }
  return ranges
}

/** Every place of `part` in `text`, those that overlap too: the first of two may lack the context. */
function* occurrences(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) yield at
}

function isPrecededBy(text: string, at: number, prefix: string): boolean {
  return text.endsWith(prefix, at) || (text[at - 1] === ' ' && text.endsWith(prefix, at - 1))
}

function isFollowedBy(text: string, at: number, suffix: string): boolean {
  return text.startsWith(suffix, at) || (text[at] === ' ' && text.startsWith(suffix, at + 1))
}
