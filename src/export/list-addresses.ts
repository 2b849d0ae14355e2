import {
  cardPath,
  claimPath,
  claimsPath,
  listFirsts,
  listTextPaths,
  type PublishedText,
  type Reading,
  readingJsonPath,
  SITE_PATHS,
} from '../model/index.ts'
import { listFacets } from './list-facets.ts'
import { listFormerPages } from './list-former-pages.ts'
import { listPages } from './list-pages.ts'

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
    ...SITE_PATHS,
    ...readings.flatMap(listOfText),
    ...listFormerPages(texts, readings).map(({ path }) => path),
  ])
}

function listOfText(reading: Reading): readonly string[] {
  const { slug } = reading.text
  return [
    ...listTextPaths(slug),
    ...listFacets(reading).map(({ name }) => `${claimsPath(slug)}${name}/`),
    ...listPages(reading).map(({ name }) => claimPath(slug, name)),
    ...[
      readingJsonPath(slug),
      cardPath(slug),
      ...listFirsts(reading.sentences).map(({ id }) => cardPath(slug, id)),
    ],
  ]
}
