import type { Range } from '../../model/range.ts'
import type { TextQuoteSelector } from '../../model/selector.ts'
import { fold } from '../fold.ts'
import { matchQuote } from './match-quote.ts'

/** The most words of a prefix or a suffix: about a line of print, which an editor takes in at a glance. */
const MOST_WORDS = 12

/**
 * Describe a passage by its words: the shortest selector that matches nothing else in the text.
 *
 * The prefix and the suffix are whole words, as they stand in the text with the white space next to the
 * passage; a word is what stands between white space. They are left out where `exact` is enough.
 *
 * If no selector matches this range only, the longest that was tried is returned, and it is for the caller
 * to see that `matchQuote` finds more, or none: a passage can be said again together with its
 * neighbourhood, be blank, or begin or end inside what folding holds together, such as a letter and its
 * accent or a run of white space.
 *
 * @param range - UTF-16 code units of `text`, end exclusive
 */
export function describeQuote(text: string, range: Range): TextQuoteSelector {
  const folded = fold(text)
  const isUnique = (selector: TextQuoteSelector): boolean => {
    const matches = matchQuote(folded, selector)
    return (
      matches.length === 1 && matches.every(({ start, end }) => start === range.start && end === range.end)
    )
  }
  const exact = text.slice(range.start, range.end)
  const { prefixes, suffixes } = contexts(text, range)
  const longest = selectorOf(exact, prefixes.at(-1), suffixes.at(-1))
  const selectors = prefixes.flatMap(prefix => suffixes.map(suffix => selectorOf(exact, prefix, suffix)))
  // More context never matches more, so that where the longest does not do, no other needs a try.
  const tries = isUnique(longest) ? selectors.sort((a, b) => lengthOf(a) - lengthOf(b)) : []
  return tries.find(isUnique) ?? longest
}

/** The text on both sides of a range, from no word to the most, as it stands there. */
function contexts(text: string, range: Range): { readonly prefixes: string[]; readonly suffixes: string[] } {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const before = words.filter(word => word.start < range.start).slice(-MOST_WORDS)
  const after = words.filter(word => word.end > range.end).slice(0, MOST_WORDS)
  return {
    prefixes: ['', ...before.reverse().map(word => text.slice(word.start, range.start))],
    suffixes: ['', ...after.map(word => text.slice(range.end, word.end))],
  }
}

function selectorOf(exact: string, prefix = '', suffix = ''): TextQuoteSelector {
  return { exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) }
}

function lengthOf({ prefix = '', suffix = '' }: TextQuoteSelector): number {
  return prefix.length + suffix.length
}
