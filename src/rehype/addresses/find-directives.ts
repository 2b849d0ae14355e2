import type { Root } from 'hast'
import { listFirsts, placeFragment, type Reading } from '../../model/index.ts'
import { findDirective, indexPage } from '../../text/index.ts'
import { listPageBlocks } from './list-page-blocks.ts'

/**
 * Find text directives that are proved to lead to the first place of a claim or quoted sentence.
 *
 * @param tree the article with the Reading on it
 * @param before the visible text of the page before the article, one string for each block-level box
 * @returns id → what may follow `#id:~:text=`; an id for which none is proved has none
 */
export function findDirectives(
  tree: Root,
  { sentences }: Reading,
  before: readonly string[],
): ReadonlyMap<string, string> {
  const { blocks, places } = listPageBlocks(tree)
  const page = indexPage([...before, ...blocks])
  const directives = new Map<string, string>()
  for (const { id } of listFirsts(sentences)) {
    const place = places.get(placeFragment(id, 1))
    const directive = place && findDirective(page, { ...place, block: before.length + place.block })
    if (directive !== undefined) directives.set(id, directive)
  }
  return directives
}
