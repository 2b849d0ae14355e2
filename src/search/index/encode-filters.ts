import { decodeVoice, encodeVoice } from '../../model/index.ts'
import type { Passage } from '../passage.ts'
import { FILTERS, type FilterName, type Filters } from './filters.ts'
import { splitWords } from './split-words.ts'

/**
 * Write filters as words that only those records have that may pass. A search for conceded claims also asks for
 * `qstanceqconceded`, which stands in the record of every text with a conceded claim.
 *
 * Pagefind has filters of its own, but writes them to its index in another order each time, so that two builds of the
 * same site would differ.
 */
export function encodeFilters(filters: Filters): readonly string[] {
  return FILTERS.flatMap(name => {
    const value = filters[name]
    return value === undefined ? [] : [encodeFilter(name, value)]
  })
}

/** List the filter words of a record: one for its text, and one for each voice, stance and kind of its passages. */
export function listFilterWords(text: string, passages: readonly Passage[]): readonly string[] {
  const words = passages.flatMap(({ voice, stance, kind }) =>
    encodeFilters({ voice: encodeVoice(voice), kind, ...(stance && { stance }) }),
  )
  return [...new Set([encodeFilter('text', text), ...words])].sort()
}

/**
 * Write a filter as one word, such as `qvoiceqspeakerjanleike`. Two voices may get the same word, as `Jan Leike` and
 * `Jan-Leike` do; whoever reads the passages tells them apart.
 */
function encodeFilter(name: FilterName, value: string): string {
  const written = name === 'voice' ? encodeVoice(decodeVoice(value)) : value
  return `q${name}q${splitWords(written).flat(2).join('')}`
}
