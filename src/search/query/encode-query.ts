import { encodeFilters } from '../index/encode-filters.ts'
import { encodeSymbols } from '../index/encode-symbols.ts'
import type { Filters } from '../index/filters.ts'
import { splitWords } from '../index/split-words.ts'
import { joinAhead, joinBack } from './join-small.ts'
import { pickTelling } from './pick-telling.ts'

/** So many words in a row tell a text from others; what they are part of is compared in the browser. */
const MOST_WORDS = 8

/**
 * Pagefind's quoted queries, of which a text that may hold the phrase answers each. What costs the least comes first:
 * where few texts are left, the rest need not be asked.
 */
export type IndexQuestion = readonly string[]

/** Write a query as the words that the index may have. */
export function encodeQuery(query: string): string {
  return listQueryWords(query).join(' ')
}

/**
 * Write a phrase as questions to Pagefind, the next of which is only to be asked where no text that answers the one
 * before holds the phrase: as it stands, or by its symbols where it has no letters; as it may be where white space has taken the place of marks, as in `don t`,
 * `e g` and `x ray`, or stands in a number; and by pairs of words, as it may be where marks were left out, as in `a longterm plan`.
 *
 * @default filters none
 */
export function encodeQuestions(query: string, filters: Filters = {}): readonly IndexQuestion[] {
  const words = listQueryWords(query)
  const symbols = words.length === 0 ? encodeSymbols(query) : []
  if (symbols.length > 0) return [[...symbols, ...encodeFilters(filters)].map(quote)]
  const attempts = [words, joinBack(words), joinAhead(words), listQueryWords(partNumbers(query))].map(
    attempt => [pickTelling(attempt), attempt],
  )
  const pairs = words.slice(1).map((word, i) => [words[i] ?? '', word])
  const questions = new Map<string, IndexQuestion>()
  for (const phrases of words.length > 0 ? [...attempts, pairs] : []) {
    const question = new Set([...phrases.map(phrase => phrase.join(' ')), ...encodeFilters(filters)])
    if (phrases.length > 0) questions.set([...question].join(), [...question].map(quote))
  }
  return [...questions.values()]
}

/** `1,000` may stand as `1 000`, and `1/2` as `½`. */
function partNumbers(query: string): string {
  return query.replace(/(?<=\p{N})[^\p{L}\p{M}\p{N}\s](?=\p{N})/gu, ' ')
}

function listQueryWords(query: string): readonly string[] {
  const words = splitWords(query).flat()
  return words.slice(0, MOST_WORDS).map(pieces => pieces.join(''))
}

const quote = (phrase: string) => `"${phrase}"`
