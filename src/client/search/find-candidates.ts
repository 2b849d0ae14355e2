import {
  decodeAnchor,
  encodeQuery,
  encodeQuestions,
  type PassageList,
  type Query,
  type Question,
} from '../../search/index.ts'
import type { LibraryOptions } from './library-options.ts'
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts'

/** Fewer letters begin so many words that all of the index would be read. */
const LEAST_LETTERS = 3

/** Texts that may hold a query. */
export interface Candidates {
  readonly lists: readonly PassageList[]
  /** How many more there are. */
  readonly unread: number
}

let pagefind: Promise<Pagefind> | undefined

/**
 * Find the texts that may hold a query. Pagefind compares stems and lists the first match of a page only, so that its
 * pages are read whole: first those that have the words in order, then those that have all but the last in order,
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
      if (results.length > 0) yield await readCandidates(results, options.most)
    }
  } catch (error) {
    pagefind = undefined
    throw error
  }
}

function listQuestions({ words, isQuoted, phrase }: Query, { filters }: LibraryOptions): readonly Question[] {
  const whole = encodeQuestions(words, filters)
  if (isQuoted || phrase.letters.length < LEAST_LETTERS) return whole
  const cut = words.slice(0, Math.max(0, words.trimEnd().lastIndexOf(' ')))
  return [...whole, ...encodeQuestions(cut, filters).slice(0, 1), [encodeQuery(words)]]
}

/** Only a page that answers each of the phrases answers. */
async function ask({ search }: Pagefind, question: Question): Promise<readonly PagefindResult[]> {
  const answers: (readonly PagefindResult[])[] = []
  for (const words of question) answers.push((await search(words)).results)
  const [first = [], ...others] = answers
  const known = others.map(results => new Set(results.map(({ id }) => id)))
  return first.filter(({ id }) => known.every(ids => ids.has(id)))
}

async function readCandidates(results: readonly PagefindResult[], most: number): Promise<Candidates> {
  const pages = await Promise.allSettled(results.slice(0, most).map(result => result.data()))
  const read = pages.flatMap(page => (page.status === 'fulfilled' ? [page.value] : []))
  if (read.length === 0) throw new Error('the texts that it names could not be read')
  return { lists: read.map(toList), unread: results.length - read.length }
}

/** The notes of a text are a page of their own. */
function toList({ url, meta, anchors }: PagefindPage): PassageList {
  const page = url.replace(/\?.*$/, '')
  return { page, title: meta.title ?? page, passages: anchors.flatMap(({ id }) => decodeAnchor(id) ?? []) }
}
