import { ID } from '../vocabulary/index.ts'
import type { Reading, Sentence } from './reading.ts'
import { TEXT_PAGES, type TextPage } from './text-page.ts'

/** The page that has the search alone, relative to the site's base. */
export const SEARCH_PATH = 'search/'

/** What every site has at its root besides its texts, relative to its base. */
export const SITE_PATHS = ['', SEARCH_PATH, '404.html', 'robots.txt', 'favicon.svg'] as const

/** Names under the site's root that no text folder may take. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  '404',
  'assets',
  'favicon',
  'feed',
  'fonts',
  'pagefind',
  'robots',
  'schema',
  'search',
  'sitemap',
])

/** What a text folder's name must look like. */
export const SLUG = /^[a-z0-9-]+$/

/** Find what a text is called in addresses: the name of its folder, which is given by its path. */
export function findSlug(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1)
}

/** The element id of paragraph `n`. */
export const paragraphFragment = (n: number): string => `${ID.paragraph}${n}`

/** The element id of note `number`, and of the place in the text that refers to it. */
export const noteFragment = (number: number): string => `${ID.note}${number}`
export const noteReferenceFragment = (number: number): string => `${ID.noteReference}${number}`

/** The element id of one place of a claim: the id itself, then `id~2`, `id~3` in repeats. */
export function placeFragment(id: string, occurrence: number): string {
  return occurrence === 1 ? id : `${id}${ID.later}${occurrence}`
}

/** The fragment a sentence is found at: its own, or its paragraph's where it has no id. */
export function sentenceFragment({ id, occurrence, paragraph }: Sentence): string {
  return id === undefined ? paragraphFragment(paragraph) : placeFragment(id, occurrence)
}

const NAMED_PARTS: readonly string[] = [
  ...[ID.title, ID.text, ID.main, ID.footnoteLabel, ID.claimMenu, ID.claimMenuName],
  ...[ID.settingsName, ID.searchDialog, ID.searchPage],
]
const NUMBERED_PARTS = [ID.paragraph, ID.note, ID.noteReference, ID.line]

/** Whether an element id belongs to the page itself, or its name to another page, so that no claim may take it. */
export function isReservedFragment(fragment: string): boolean {
  const isPage = TEXT_PAGES.some(page => page === fragment)
  const isNumbered = new RegExp(`^(${NUMBERED_PARTS.join('|')})\\d+$`, 'i').test(fragment)
  return isPage || isNumbered || NAMED_PARTS.includes(fragment)
}

/** Pages of one text, relative to the site's base (no leading slash). */
export function readingPath(slug: string): string {
  return `${slug}/`
}
/** The page of a claim or quoted sentence, by its id or by any name that it ever had. */
export function claimPath(slug: string, id: string): string {
  return `${slug}/${id}/`
}
/** A page that every text has besides its reading page. */
export function textPagePath(slug: string, page: TextPage): string {
  return `${slug}/${page}/`
}
export const claimsPath = (slug: string): string => textPagePath(slug, 'claims')
export const mapPath = (slug: string): string => textPagePath(slug, 'map')
export const sourcePath = (slug: string): string => textPagePath(slug, 'source')

/** List the pages that every text has, its reading page first. */
export function listTextPaths(slug: string): readonly string[] {
  return [readingPath(slug), ...TEXT_PAGES.map(page => textPagePath(slug, page))]
}
/** The Reading of a text as other software gets it. */
export function readingJsonPath(slug: string): string {
  return `${readingPath(slug)}reading.json`
}
/** The picture that other sites show of a text, or of a claim or quoted sentence of it. */
export function cardPath(slug: string, id?: string): string {
  return `${id === undefined ? readingPath(slug) : claimPath(slug, id)}card.png`
}
export function sentencePath(reading: Reading, sentence: Sentence): string {
  return `${readingPath(reading.text.slug)}#${sentenceFragment(sentence)}`
}
