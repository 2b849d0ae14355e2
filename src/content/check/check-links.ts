import { listAddresses } from '../../export/index.ts'
import type { Fault } from '../../faults/index.ts'
import { type PublishedText, type Reading, readingPath, sourcePath } from '../../model/index.ts'
import type { SiteLink } from '../../remark/index.ts'
import { decodePercent, findNearNames, rankNames } from '../../text/index.ts'

/** A link to the site itself, and the file that has it. */
export interface PlacedLink extends SiteLink {
  readonly path: string
}

/** What is known of a text whose links are checked, or are led to. */
export interface LinkedText {
  readonly slug: string
  /** Absent where the text is at fault: then nobody knows what it has. */
  readonly reading?: Reading | undefined
  /** Its article. */
  readonly html?: string | undefined
  /** Its file as stored. */
  readonly markdown?: string | undefined
  readonly links?: readonly PlacedLink[] | undefined
}

export interface CheckLinksOptions {
  /** Every text that was ever published. */
  readonly published: readonly PublishedText[]
  /** The path that the site lies under, with a slash at both ends. */
  readonly base: string
}

/**
 * Check that links within the site lead to a page that it has, which a build refuses to be without, and to a place on
 * it, where its places are known: on reading pages and in their sources.
 */
export function checkLinks(
  texts: readonly LinkedText[],
  { published, base }: CheckLinksOptions,
): readonly Fault[] {
  const readings = texts.flatMap(({ reading }) => reading ?? [])
  const unread = texts.flatMap(({ slug, reading }) => (reading ? [] : [readingPath(slug)]))
  const addresses = listAddresses(published, readings)
  const placesOf = rememberPlaces(texts)
  return texts.flatMap(({ links = [] }) =>
    links.flatMap(link => {
      const { path, fragment } = split(link.address)
      const page = path.startsWith(base)
        ? path.slice(base.length).replace(/(^|\/)index\.html$/, '$1')
        : undefined
      if (page !== undefined && unread.some(text => page.startsWith(text))) return []
      if (page === undefined || !addresses.has(page)) return [describePage(link, page, addresses, base)]
      const only = texts.length === 1 ? texts[0]?.slug : undefined
      const places = placesOf(page === '' && only !== undefined ? readingPath(only) : page)
      return places === undefined || places.has(fragment) || fragment === ''
        ? []
        : [describePlace(link, fragment, places)]
    }),
  )
}

function split(address: string): { readonly path: string; readonly fragment: string } {
  const [before = '', ...rest] = address.split('#')
  return {
    path: decodePercent(before.replace(/\?.*$/s, '')),
    // What stands behind it is for the browser to look for.
    fragment: decodePercent(rest.join('#').replace(/:~:.*$/s, '')),
  }
}

/** What a page has beside the article: the browser itself knows the top. */
const OF_THE_PAGE = ['title', 'text', 'main', 'top']

/** Find the ids of a page once; undefined for one whose places aren't known. */
function rememberPlaces(texts: readonly LinkedText[]): (page: string) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string> | undefined>()
  const find = (page: string) => {
    const text = texts.find(({ slug }) => page === readingPath(slug) || page === sourcePath(slug))
    if (text?.html === undefined) return undefined
    const { slug, html, markdown = '' } = text
    if (page === sourcePath(slug))
      return new Set(
        markdown
          .trimEnd()
          .split('\n')
          .map((_, i) => `L${i + 1}`),
      )
    return new Set([...OF_THE_PAGE, ...[...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)])
  }
  return page => {
    if (!known.has(page)) known.set(page, find(page))
    return known.get(page)
  }
}

function describePage(
  { typed, path, place }: PlacedLink,
  page: string | undefined,
  addresses: ReadonlySet<string>,
  base: string,
): Fault {
  const nearest = page === undefined ? undefined : findNearest(page, addresses)
  const hint = nearest ? `; the nearest is \`${base}${nearest}\`` : ''
  const reason = `Unexpected link to \`${cut(typed)}\`, which leads nowhere, expected a page of this site${hint}`
  return { ruleId: 'link-nowhere', reason, place, path }
}

/** Compare what follows what is right; a file, such as a text's own, may have been meant for the page around it. */
function findNearest(page: string, addresses: ReadonlySet<string>): string | undefined {
  const pages = [...addresses].filter(other => other.endsWith('/'))
  const outer = pages.filter(other => page.startsWith(other)).sort((a, b) => b.length - a.length)
  const [around = ''] = outer
  const inside = pages.filter(other => other.startsWith(around)).map(other => other.slice(around.length))
  const [nearest] = rankNames(inside, page.slice(around.length), 1)
  if (nearest !== undefined) return `${around}${nearest}`
  return page.endsWith('/') || around === '' ? undefined : around
}

function describePlace(
  { typed, path, place }: PlacedLink,
  fragment: string,
  places: ReadonlySet<string>,
): Fault {
  const [nearest] = findNearNames([...places], fragment, 1)
  const hint = nearest ? `; the nearest is \`#${nearest}\`` : ''
  const reason = `Unexpected link to \`${cut(typed)}\`, of which the page has no \`#${cut(fragment)}\`, expected a place on it${hint}`
  return { ruleId: 'link-fragment', reason, place, path, isWarning: true }
}

function cut(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}
