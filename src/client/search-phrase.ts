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
 * Find the sentences that hold a phrase. Pagefind compares stems and lists the first match of a page only, so its
 * pages are candidates, and each of their sentences is compared as it is written, both sides folded.
 */
export async function searchPhrase(pagefind: Pagefind, query: string): Promise<Found> {
  const phrase = bare(query)
  if (phrase === '') return { exact: true, hits: [] }
  const exact = await findIn(pagefind, `"${phrase}"`, [phrase])
  if (exact.length > 0) return { exact: true, hits: exact }
  return { exact: false, hits: await findIn(pagefind, phrase, phrase.split(' ')) }
}

/** Folded, without quotation marks, which search engines read as their own. */
function bare(query: string): string {
  return fold(query).text.replaceAll('"', ' ').replace(/\s+/g, ' ').trim()
}

async function findIn(pagefind: Pagefind, query: string, parts: readonly string[]): Promise<readonly Hit[]> {
  const { results } = await pagefind.search(query)
  const pages = await Promise.all(results.slice(0, PAGES).map(result => result.data()))
  return pages.flatMap(page => findHits(page, parts))
}

function findHits({ url, meta, anchors }: PagefindPage, parts: readonly string[]): readonly Hit[] {
  const claims = new Map<string, Hit>()
  for (const { id, text } of anchors) {
    const anchor = decodeAnchor(id)
    const marks = findMarks(text, parts)
    if (anchor === undefined || marks === undefined) continue
    const key = anchor.fragment.replace(/~\d+$/, '')
    const known = anchor.kind === 'remark' ? undefined : claims.get(key)
    if (known) claims.set(key, { ...known, alsoIn: [...known.alsoIn, anchor] })
    else
      claims.set(anchor.kind === 'remark' ? id : key, {
        ...anchor,
        page: url,
        title: meta.title ?? url,
        text,
        marks,
        alsoIn: [],
      })
  }
  return [...claims.values()]
}

/** Where each part first stands in the sentence; undefined if one doesn't. */
function findMarks(text: string, parts: readonly string[]): readonly Range[] | undefined {
  const folded = fold(text)
  const words = folded.text.replaceAll('"', ' ')
  const marks: Range[] = []
  for (const part of parts) {
    const at = words.indexOf(part)
    if (at === -1) return undefined
    marks.push(unfold(folded, at, at + part.length))
  }
  return marks.sort((a, b) => a.start - b.start)
}
