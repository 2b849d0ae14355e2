import type { Range } from '../model/index.ts'
import { fold, type LetterRange, matchPhrase } from '../text/index.ts'
import { findNear } from './find-near.ts'
import { type PassageIndex, passageAt } from './index-passages.ts'
import type { Query } from './parse-query.ts'

/** How well a passage answers a query, the best first. */
export const RANKS = ['identical', 'phrase', 'begun', 'near', 'some'] as const
export type Rank = (typeof RANKS)[number]

/** A passage that answers a query. */
export interface Hit {
  /** Index of the passage in which the words start. */
  readonly passage: number
  /** What to mark, by passages: most often that one alone. UTF-16 code units of their texts. */
  readonly marks: readonly Mark[]
  readonly rank: Rank
}

export interface Mark extends Range {
  readonly passage: number
}

/**
 * Find the passages that answer a query: those that hold the phrase, in identical words first, then in other
 * punctuation. Unless it is quoted, those follow in which its last word is only begun, since it may not be finished;
 * where there are none of all these, those that hold all its words, the nearest together first, or at least half.
 */
export function findHits(index: PassageIndex, query: Query): readonly Hit[] {
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

/** `c++` is more than `c`, and `$1,000` more than a number. */
function hasSymbols({ literal }: Query): boolean {
  return /\p{S}/u.test(literal)
}

function addNew(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  const known = new Set(hits.map(({ passage }) => passage))
  return [...hits, ...others.filter(({ passage }) => !known.has(passage))]
}

/** The words of a range, with as many characters before and after its letters as the query has. */
function wordsAt(index: PassageIndex, { start, end }: LetterRange, { words, phrase }: Query): string {
  const [first, last] = [passageAt(index, start), passageAt(index, end - 1)]
  const from = startOf(index, first, start) - (phrase.starts[0] ?? 0)
  const to = endOf(index, last, end - 1) + words.length - (phrase.ends.at(-1) ?? 0)
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

/** What a range of letters is in each of the passages that it reaches over. */
export function markRange(index: PassageIndex, { start, end }: LetterRange): readonly Mark[] {
  const [first, last] = [passageAt(index, start), passageAt(index, end - 1)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map(passage => ({
    passage,
    start: passage === first ? startOf(index, passage, start) : 0,
    end: passage === last ? endOf(index, passage, end - 1) : Number(index.passages[passage]?.text.length),
  }))
}

function startOf({ stripped, starts }: PassageIndex, passage: number, unit: number): number {
  return stripped[passage]?.starts[unit - Number(starts[passage])] ?? 0
}

function endOf({ stripped, starts }: PassageIndex, passage: number, unit: number): number {
  return stripped[passage]?.ends[unit - Number(starts[passage])] ?? 0
}
