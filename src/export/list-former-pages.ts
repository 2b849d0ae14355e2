import {
  claimPath,
  claimsPath,
  listTextPaths,
  type PublishedText,
  type Reading,
  type RememberedClaim,
  readingPath,
  resolveText,
  type WithdrawnText,
} from '../model/index.ts'
import { listFacets } from './list-facets.ts'
import { listPages } from './list-pages.ts'

/** A page at an address that was published, and that no text has any more. */
export type FormerPage = {
  /** Its address, relative to the site's base. */
  readonly path: string
} & (
  | {
      /** The text goes by another name now. */
      readonly kind: 'moved'
      /** The same page there, relative to the site's base. */
      readonly to: string
      readonly text: { readonly name: string; readonly title: string; readonly language: string }
    }
  | {
      readonly kind: 'withdrawn'
      readonly text: WithdrawnText
      /** The one that it was the page of. */
      readonly claim?: RememberedClaim | undefined
    }
  | {
      /** A part of a text's claims that has none any more. */
      readonly kind: 'facet'
      readonly reading: Reading
    }
)

/**
 * List the pages of texts that moved or were withdrawn, and of what has no page of its own any more in a text that is
 * there.
 *
 * @param texts every one that was ever published
 * @param readings of those that are there
 */
export function listFormerPages(
  texts: readonly PublishedText[],
  readings: readonly Reading[],
): readonly FormerPage[] {
  const present = new Map(readings.map(reading => [reading.text.slug, reading]))
  return texts.flatMap((text): readonly FormerPage[] => {
    const reading = present.get(text.name)
    if (reading) return listFormerFacets(text, reading)
    const end = resolveText(texts, text.name)
    if (end === undefined) return []
    const there = present.get(end.name)
    if (text.state !== 'moved') return text.state === 'withdrawn' ? listWithdrawn(text) : []
    const parts = there ? listParts(there, [...text.facets, ...end.facets]) : listWithdrawnParts(end)
    const { name, title, language } = there ? { ...there.text, name: end.name } : end
    return parts.map(part => ({
      path: `${readingPath(text.name)}${part}`,
      kind: 'moved',
      to: `${readingPath(end.name)}${part}`,
      text: { name, title, language },
    }))
  })
}

/** The pages of every text, by what follows its own address. */
const COMMON = listTextPaths('').map(path => path.slice(1))

function listParts(reading: Reading, facets: readonly string[]): readonly string[] {
  const all = new Set([...facets, ...listFacets(reading).map(({ name }) => name)])
  return [
    ...COMMON,
    ...[...all].map(facetPart),
    ...listPages(reading).map(({ name }) => claimPath('', name).slice(1)),
  ]
}

const facetPart = (name: string) => `${claimsPath('').slice(1)}${name}/`

function listWithdrawnParts({ facets, claims }: Pick<WithdrawnText, 'facets' | 'claims'>): readonly string[] {
  const names = claims.flatMap(({ id, aliases }) => [id, ...aliases])
  return [...COMMON, ...facets.map(facetPart), ...names.map(name => `${name}/`)]
}

function listWithdrawn(text: WithdrawnText): readonly FormerPage[] {
  const claims = new Map<string, RememberedClaim>(
    text.claims.flatMap(claim => [claim.id, ...claim.aliases].map(name => [`${name}/`, claim] as const)),
  )
  return listWithdrawnParts(text).map(part => ({
    path: `${readingPath(text.name)}${part}`,
    kind: 'withdrawn',
    text,
    claim: claims.get(part),
  }))
}

function listFormerFacets({ facets }: PublishedText, reading: Reading): readonly FormerPage[] {
  const present = new Set(listFacets(reading).map(({ name }) => name))
  return facets
    .filter(name => !present.has(name))
    .map(name => ({ path: `${claimsPath(reading.text.slug)}${name}/`, kind: 'facet', reading }))
}
