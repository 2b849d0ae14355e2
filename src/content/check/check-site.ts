import type { LoaderContext } from 'astro/loaders'
import type { Fault } from '../../faults/index.ts'
import { readSiteLedger } from '../files/read-site-ledger.ts'
import { readingOf } from '../reading-of.ts'
import { checkLinks, type PlacedLink } from './check-links.ts'
import { checkTexts } from './check-texts.ts'

export interface CheckSiteOptions {
  /** By the names of all texts: the links of those that were read just now. */
  readonly links: ReadonlyMap<string, readonly PlacedLink[] | undefined>
  /** The path that the site lies under, with a slash at both ends. */
  readonly base: string
}

/**
 * Find what no text can tell alone: promises of the site that would be broken, and links within it that lead nowhere.
 * A preview goes on all the same, and has no promises to keep: there an editor may be about to rename a text. A text
 * that is at fault now is as it was, and has its own messages.
 *
 * @param root the project's folder
 */
export function checkSite(
  root: string,
  { links, base }: CheckSiteOptions,
  { store, watcher }: Pick<LoaderContext, 'store' | 'watcher'>,
): readonly Fault[] {
  const isPreview = watcher !== undefined
  const texts = [...links].map(([slug, ofText]) => {
    const { data, body, rendered } = store.get(slug) ?? {}
    return { slug, reading: readingOf(data), html: rendered?.html, markdown: body, links: ofText }
  })
  const broken = checkTexts(root, new Map(texts.map(({ slug, reading }) => [slug, reading])))
  const known = readSiteLedger(root)
  const published = 'faults' in known ? [] : (known.ledger?.texts ?? [])
  const lost = checkLinks(texts, { published, base })
  return [...(isPreview ? broken.filter(({ isWarning }) => !isWarning) : broken), ...lost].map(fault => ({
    ...fault,
    isWarning: fault.isWarning || isPreview,
  }))
}
