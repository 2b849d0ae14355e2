import {
  cardPath,
  claimsPath,
  mapPath,
  type PublishedText,
  type Reading,
  readingPath,
  sourcePath,
} from '../model/index.ts'
import { listFacets } from './list-facets.ts'
import { listFormerPages } from './list-former-pages.ts'
import { listPages } from './list-pages.ts'

/** What every site has at its root. */
const OF_THE_SITE = ['', 'search/', '404.html', 'robots.txt', 'favicon.svg']

/**
 * List all that a link within the site may lead to, relative to the site's base.
 *
 * @param texts every one that was ever published
 * @param readings of those that are there
 */
export function listAddresses(
  texts: readonly PublishedText[],
  readings: readonly Reading[],
): ReadonlySet<string> {
  return new Set([
    ...OF_THE_SITE,
    ...readings.flatMap(listOfText),
    ...listFormerPages(texts, readings).map(({ path }) => path),
  ])
}

function listOfText(reading: Reading): readonly string[] {
  const { slug } = reading.text
  const ids = reading.sentences.flatMap(({ id, occurrence }) => (id && occurrence === 1 ? [id] : []))
  return [
    ...[readingPath(slug), claimsPath(slug), mapPath(slug), sourcePath(slug)],
    ...listFacets(reading).map(({ name }) => `${claimsPath(slug)}${name}/`),
    ...listPages(reading).map(({ name }) => `${readingPath(slug)}${name}/`),
    ...[`${slug}/reading.json`, cardPath(slug), ...ids.map(id => cardPath(slug, id))],
  ]
}
