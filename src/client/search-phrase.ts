import type { Range } from '../model/index.ts'
import { decodeAnchor, type SearchAnchor } from '../search/index.ts'
import { fold, unfold } from '../text/index.ts'
import type { Pagefind, PagefindPage } from './pagefind.ts'

/** A sentence that holds the words, with the other places of the same claim. */
export interface Hit extends SearchAnchor {
  readonly page: string
  readonly title: string
  readonly text: string
  /** What to mark in `text`. */
  readonly marks: readonly Range[]
  readonly alsoIn: readonly SearchAnchor[]
}

export interface Found {
  /** Whether the hits hold the phrase itself, or only all of its words. */
  readonly exact: boolean
  readonly hits: readonly Hit[]
}

/** Pages whose sentences are read; a fragment of Pagefind's has some 3 KB. */
const PAGES = 10

/**
 * Find the sentences that hold a phrase; else those in which its last word is only begun, as while typing; else
 * those that hold all of its words. Pagefind compares stems and lists the first match of a page only, so its pages
 * are candidates, and each of their sentences is compared as it is written, both sides folded.
 */
export async function searchPhrase(pagefind: Pagefind, query: string): Promise<Found> {
  const phrase = bare(query)
  if (phrase === '') return { exact: true, hits: [] }
  const whole = findHits(await findPages(pagefind, `"${phrase}"`), text => findAll(text, [phrase], false))
  if (whole.length > 0) return { exact: true, hits: whole }
  const pages = await findPages(pagefind, phrase)
  const begun = findHits(pages, text => findAll(text, [phrase], true))
  if (begun.length > 0) return { exact: true, hits: begun }
  return { exact: false, hits: findHits(pages, text => findAll(text, phrase.split(' '), true)) }
}

/** Folded, without quotation marks, which search engines read as their own. */
function bare(query: string): string {
  return withoutMarks(fold(query).text).replace(/ +/g, ' ').trim()
}

const withoutMarks = (folded: string) => folded.replaceAll('"', ' ')

async function findPages(pagefind: Pagefind, query: string): Promise<readonly PagefindPage[]> {
  const { results } = await pagefind.search(query)
  return Promise.all(results.slice(0, PAGES).map(result => result.data()))
}

type Find = (text: string) => readonly Range[] | undefined

function findHits(pages: readonly PagefindPage[], find: Find): readonly Hit[] {
  return pages.flatMap(page => findHitsOf(page, find))
}

/** The sentences of one page, a claim and its twins as one hit. */
function findHitsOf({ url, meta, anchors }: PagefindPage, find: Find): readonly Hit[] {
  const claims = new Map<string, Hit>()
  for (const { id, text } of anchors) {
    const anchor = decodeAnchor(id)
    const marks = find(text)
    if (anchor === undefined || marks === undefined) continue
    const key = anchor.kind === 'remark' ? id : anchor.fragment.replace(/~\d+$/, '')
    const known = claims.get(key)
    if (known) claims.set(key, { ...known, alsoIn: [...known.alsoIn, anchor] })
    else claims.set(key, { ...anchor, page: url, title: meta.title ?? url, text, marks, alsoIn: [] })
  }
  return [...claims.values()]
}

/** Every place of every part, at the start of a word; undefined where a part has none. */
function findAll(text: string, parts: readonly string[], begun: boolean): readonly Range[] | undefined {
  const folded = fold(text)
  const words = withoutMarks(folded.text)
  const marks: Range[] = []
  for (const part of parts) {
    const places = findPlaces(words, part, begun)
    if (places.length === 0) return undefined
    marks.push(...places.map(at => unfold(folded, at, at + part.length)))
  }
  return marks.sort((a, b) => a.start - b.start)
}

function findPlaces(words: string, part: string, begun: boolean): readonly number[] {
  const places: number[] = []
  for (let at = words.indexOf(part); at !== -1; at = words.indexOf(part, at + part.length)) {
    const end = at + part.length
    if (!joins(words, at) && (begun || !joins(words, end))) places.push(at)
  }
  return places
}

/** Whether a word runs on over this offset. */
function joins(words: string, at: number): boolean {
  return /[\p{L}\p{N}]{2}/u.test(words.slice(Math.max(0, at - 1), at + 1))
}
