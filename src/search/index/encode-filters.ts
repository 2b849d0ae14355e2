import { decodeVoice, encodeVoice } from '../../model/index.ts'
import type { Passage } from '../passage.ts'
import { FILTERS, type FilterName, type Filters } from './filters.ts'
import { splitWords } from './split-words.ts'

/**
 * Write what narrows a search as words that every record has which may pass. Pagefind's own filters are written in
 * another order each time, and so no two builds would be the same.
 */
export function encodeFilters(filters: Filters): readonly string[] {
  return FILTERS.flatMap(name => {
    const value = filters[name]
    return value === undefined ? [] : [encodeFilter(name, value)]
  })
}

/** List the words of all filters that let one of the passages pass. */
export function listFilterWords(text: string, passages: readonly Passage[]): readonly string[] {
  const words = passages.flatMap(({ voice, stance, kind }) =>
    encodeFilters({ voice: encodeVoice(voice), kind, ...(stance && { stance }) }),
  )
  return [...new Set([encodeFilter('text', text), ...words])].sort()
}

/** One word, such as `qvoiceqspeakerjanleike`; another voice that gives the same is told apart by the passages themselves. */
function encodeFilter(name: FilterName, value: string): string {
  const written = name === 'voice' ? encodeVoice(decodeVoice(value)) : value
  return `q${name}q${splitWords(written).flat(2).join('')}`
}
