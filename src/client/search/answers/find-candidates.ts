import {
  decodeAnchor,
  encodeQuery,
  encodeQuestions,
  type IndexQuestion,
  type PassageList,
  type Query,
} from '../../../search/index.ts'
import { LibraryFailure } from './library-failure.ts'
import type { LibraryOptions } from './library-options.ts'
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts'

/**
 * A phrase with fewer letters is searched for in whole words only: with `a` begin so many words that Pagefind would
 * load nearly all of its index to find them.
 */
const LEAST_LETTERS = 3
/**
 * Once no more texts than these are left, the other phrases of a question are not asked: reading the texts costs less.
 */
const FEW_TEXTS = 3
/**
 * How often the next texts are read for one question, as long as those before don’t hold the phrase. If 8 are read at
 * a time, the first 32 are.
 */
const STEPS = 4

/** Texts that may hold a query. */
export interface Candidates {
  readonly lists: readonly PassageList[]
  /** How many more there are. */
  readonly unread: number
}

let pagefind: Promise<Pagefind> | undefined

/**
 * Find the texts that may hold a query. Pagefind tells only the first place of a phrase in a text, and it knows no
 * punctuation, so the caller reads the texts that it finds whole and looks for the phrase itself.
 *
 * Several questions are asked, one after the other. For `safe ai plan` these are: which texts have the words in this
 * order, as `encodeQuestions` asks it; which have all but the last in this order, and `plan` or a word that begins with
 * it anywhere, since the reader may still be typing `planning`; and which have the words anywhere. The caller asks for
 * the next texts only as long as none of those before holds the phrase.
 *
 * @throws Error if the index can’t be loaded
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

/**
 * Find the texts that answer a question, which are those that answer each of its phrases. Once only a few are left the
 * other phrases are not asked: the texts are read anyway, and that tells more.
 */
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
  if (read.length === 0) throw new LibraryFailure()
  return { lists: read.map(toList), unread: Math.max(0, results.length - from - most) }
}

/** Read what the index keeps of one page. A text is one page of the index, and its notes are another. */
function toList({ url, meta, anchors }: PagefindPage): PassageList {
  // The path alone: no index leads to another site.
  const page = new URL(url, location.origin).pathname
  return { page, title: meta.title ?? page, passages: anchors.flatMap(({ id }) => decodeAnchor(id) ?? []) }
}
