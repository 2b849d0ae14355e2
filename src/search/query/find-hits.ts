import { fold, type LetterRange, matchPhrase } from '../../text/index.ts'
import { findNear } from './find-near.ts'
import { findSymbols } from './find-symbols.ts'
import type { Hit, Mark, Rank } from './hit.ts'
import { type PassageIndex, passageAt } from './index-passages.ts'
import { letterEnd, letterStart, markRange } from './mark-range.ts'
import type { Query } from './parse-query.ts'

/**
 * Find the passages that answer a query: those that hold the phrase, in identical words first, then in other
 * punctuation. Unless it is quoted, those follow in which its last word is only begun, since it may not be finished;
 * where there are none of all these, those that hold all its words, the nearest together first, or at least half.
 * A query without letters is looked for by its symbols.
 */
export function findHits(index: PassageIndex, query: Query): readonly Hit[] {
  if (query.phrase.letters === '') return findSymbols(index, query)
  const whole = rankPhrases(index, matchPhrase(index, query.phrase), query)
  if (query.isQuoted || (hasSymbols(query) && whole.length > 0)) return whole
  const begun = gather(index, matchPhrase(index, query.phrase, true), 'begun')
  const hits = addNew(whole, begun)
  return hits.length > 0 ? hits : findNear(index, query)
}

/** A query with symbols, such as `c++`, is answered by its letters alone only where nothing has the symbols too. */
function rankPhrases(index: PassageIndex, found: readonly LetterRange[], query: Query): readonly Hit[] {
  const slices = found.map(range => ({ range, words: wordsAt(index, range, query) }))
  const same = slices.filter(({ words }) => words === query.words)
  const alike = slices.filter(({ words }) => fold(words).text.trim() === query.literal)
  const identical = [...same, ...alike].map(({ range }) => range)
  const hits = gather(index, [...new Set(identical)], 'identical')
  const isStrict = hasSymbols(query) && (query.isQuoted || hits.length > 0)
  return isStrict ? hits : addNew(hits, gather(index, found, 'phrase'))
}

/** `c++` and `c#` are more than `c`, `.net` and `-5` than what follows the mark, and `$1,000` and `50%` than a number. */
const SYMBOL = /[\p{S}#%‰]|(?<![^\s(["'])(?:-(?=\p{N})|\.(?=[\p{L}\p{N}]))/u

function hasSymbols({ literal }: Query): boolean {
  return SYMBOL.test(literal)
}

function addNew(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  const known = new Set(hits.map(({ passage }) => passage))
  return [...hits, ...others.filter(({ passage }) => !known.has(passage))]
}

/** The words of a range, with as many characters before and after its letters as the query has. */
function wordsAt(index: PassageIndex, { start, end }: LetterRange, { words, phrase }: Query): string {
  const [first, last] = [passageAt(index, start), passageAt(index, end - 1)]
  const from = letterStart(index, start) - Number(phrase.starts[0])
  const to = letterEnd(index, end - 1) + words.length - Number(phrase.ends.at(-1))
  const texts = index.passages.slice(first, last + 1).map(({ text }) => text)
  const cut = texts.map((text, i) =>
    text.slice(i === 0 ? Math.max(0, from) : 0, first + i === last ? to : undefined),
  )
  return cut.join(' ')
}

/** One hit a passage, in their order. */
function gather(index: PassageIndex, found: readonly LetterRange[], rank: Rank): readonly Hit[] {
  const hits = new Map<number, Mark[]>()
  for (const range of found) {
    const passage = passageAt(index, range.start)
    const marks = hits.get(passage) ?? []
    marks.push(...markRange(index, range))
    hits.set(passage, marks)
  }
  return [...hits].map(([passage, marks]) => ({ passage, marks, rank }))
}
