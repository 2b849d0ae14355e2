import { encodeFilters } from '../index/encode-filters.ts'
import { encodeSymbols } from '../index/encode-symbols.ts'
import type { Filters } from '../index/filters.ts'
import { splitWords } from '../index/split-words.ts'
import { joinAhead, joinBack } from './join-small.ts'
import { pickTelling } from './pick-telling.ts'

/**
 * How many words of a phrase Pagefind is asked for, from its beginning. Eight in a row hardly ever stand in two texts;
 * the rest of the phrase is compared in the browser.
 */
const MOST_WORDS = 8

/**
 * One question to Pagefind: phrases in quotation marks, each of which a text has to answer. What costs the least comes
 * first, since once few texts are left the rest need not be asked.
 */
export type IndexQuestion = readonly string[]

/** Write a query as the words that the index may have. */
export function encodeQuery(query: string): string {
  return listQueryWords(query).join(' ')
}

/**
 * Write a phrase as questions to Pagefind. The next is to be asked only where no text that answers the one before
 * holds the phrase. In order, they look for the phrase
 * - as it stands, or by its symbols where it has no letters;
 * - with small words joined to the word before or after them, since `don t`, `e g` and `x ray` may stand for `don’t`,
 *   `e.g.` and `x-ray`;
 * - with numbers parted at their marks, since `1,000` may stand as `1 000`;
 * - by each two words in a row, since a mark may have been left out, as in `a longterm plan`.
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
  const pairs = words.slice(1).map((word, i) => [String(words[i]), word])
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
