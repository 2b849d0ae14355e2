import type { Range } from '../../model/range.ts'
import { encodeDirective } from './encode-directive.ts'
import type { PageIndex } from './index-page.ts'
import { isWordEdge } from './is-word-edge.ts'
import { listRuns } from './list-runs.ts'
import { proposeDirectives } from './propose-directives.ts'

/** A passage of a page: UTF-16 code units of one of its blocks, `end` exclusive. */
export interface BlockRange extends Range {
  /** Which block, from 0. */
  readonly block: number
}

/**
 * Find a text directive whose first match on a page is this passage: proved for the loosest reading of the
 * directive, by letters and digits alone, in the middle of words and across blocks, so that no stricter one, such as
 * a browser's, finds anything before. In a stricter reading it matches too: its words stand in one block, begin and
 * end with a word, and nothing interrupts them.
 *
 * @param passage from its first to its last letter; what interrupts it may part it
 * @returns what stands after `#:~:text=`, or undefined if none is proved
 * @throws RangeError if the page has no such block
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function findDirective(page: PageIndex, { block, start, end }: BlockRange): string | undefined {
  const offset = page.starts[block]
  if (offset === undefined) throw new RangeError(`Unexpected block ${block}, expected one of the page`)
  const runs = listRuns(page, { start: offset + start, end: offset + end })
  for (const directive of proposeDirectives(page, runs)) {
    const { prefix, start: first, end: last = first, suffix } = directive
    const edges = [prefix?.start, first.start, first.end, last.start, last.end, suffix?.end]
    if (edges.every(edge => edge === undefined || isWordEdge(page, edge)))
      return encodeDirective(page.text, directive)
  }
  return undefined
}
