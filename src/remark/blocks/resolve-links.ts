import type { Root } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { resolveAddress } from '../../text/index.ts'

/** A link to a place of the site itself. */
export interface SiteLink {
  readonly typed: string
  /** Where it leads: a path from the server's root, with its fragment. */
  readonly address: string
  readonly place: Point | undefined
}

export interface ResolveLinksOptions {
  /** The address of the text's page, a path from the server's root with a slash at its end. */
  readonly page: string
  /** The path that the site lies under, with a slash at both ends. */
  readonly base: string
  /**
   * Whether the tree is that page itself, where a fragment alone stays one.
   *
   * @default false
   */
  readonly isPage?: boolean | undefined
}

/**
 * Let links without a protocol lead to the same place from every page that shows them: a text is also the first page of
 * a site with one text, and a note stands beside its words and with their claims.
 *
 * @returns the links to the site itself, in order
 */
export function resolveLinks(
  tree: Root,
  { page, base, isPage = false }: ResolveLinksOptions,
): readonly SiteLink[] {
  const links: SiteLink[] = []
  visit(tree, node => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const typed = node.url
    const address = resolveAddress(typed, page, base)
    if (address === undefined) return
    links.push({ typed, address, place: node.position?.start })
    if (!isPage || !typed.startsWith('#')) node.url = address
  })
  return links
}
