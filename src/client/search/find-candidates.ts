import {
  decodeAnchor,
  encodeQuery,
  encodeQuestions,
  type IndexQuestion,
  type PassageList,
  type Query,
} from '../../search/index.ts'
import type { LibraryOptions } from './library-options.ts'
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts'

/** Fewer letters begin so many words that all of the index would be read. */
const LEAST_LETTERS = 3
/** So many texts are read without asking further. */
const FEW_TEXTS = 3
/** Where those that are read first don't hold the phrase, so many times as many are. */
const STEPS = 4

/** Texts that may hold a query. */
export interface Candidates {
  readonly lists: readonly PassageList[]
  /** How many more there are. */
  readonly unread: number
}

let pagefind: Promise<Pagefind> | undefined

/**
 * Find the texts that may hold a query. Pagefind lists the first match of a page only, and knows nothing of marks, so that
 * its pages are read whole: first those that have the words in order, then those that have all but the last in order,
 * which may be unfinished, then those that have the words. Take the next only where none of these holds the phrase.
 *
 * @throws Error if the index can't be loaded
 */
export async function* findCandidates(query: Query, options: LibraryOptions): AsyncGenerator<Candidates> {
  pagefind ??= loadPagefind(options.site)
  try {
    const index = await pagefind
    for (const question of listQuestions(query, options)) {
      const results = await ask(index, question)
      for (let step = 0; step < STEPS && results.length > step * options.most; step += 1) {
        yield await readCandidates(results, step * options.most, options.most)
      }
    }
  } catch (error) {
    pagefind = undefined
    throw error
  }
}

function listQuestions(
  { words, isQuoted, phrase }: Query,
  { filters }: LibraryOptions,
): readonly IndexQuestion[] {
  const whole = encodeQuestions(words, filters)
  if (isQuoted || phrase.letters.length < LEAST_LETTERS) return whole
  // A word without quotation marks may be only begun.
  const begun = encodeQuery(words)
  const cut = words.slice(0, Math.max(0, words.lastIndexOf(' ')))
  const [beforeLast = []] = encodeQuestions(cut, filters)
  return [...whole, [...beforeLast, begun], [begun]]
}

/** Only a page that answers each of the phrases answers; where few are left, reading them tells more for less. */
async function ask(index: Pagefind, question: IndexQuestion): Promise<readonly PagefindResult[]> {
  let left: readonly PagefindResult[] | undefined
  for (const words of question) {
    const { results } = await index.search(words)
    const ids = new Set(results.map(({ id }) => id))
    left = left === undefined ? results : left.filter(({ id }) => ids.has(id))
    if (left.length <= FEW_TEXTS) break
  }
  return left ?? []
}

async function readCandidates(
  results: readonly PagefindResult[],
  from: number,
  most: number,
): Promise<Candidates> {
  const pages = await Promise.allSettled(results.slice(from, from + most).map(result => result.data()))
  const read = pages.flatMap(page => (page.status === 'fulfilled' ? [page.value] : []))
  if (read.length === 0) throw new Error('the texts that it names could not be read')
  return { lists: read.map(toList), unread: Math.max(0, results.length - from - most) }
}

/** The notes of a text are a page of their own. */
function toList({ url, meta, anchors }: PagefindPage): PassageList {
  // The path alone: no index leads to another site.
  const page = new URL(url, location.origin).pathname
  return { page, title: meta.title ?? page, passages: anchors.flatMap(({ id }) => decodeAnchor(id) ?? []) }
}
