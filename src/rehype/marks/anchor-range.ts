import type { Element, Properties } from 'hast'
import type { Range } from '../../model/index.ts'
import { createAnchor } from './create-anchor.ts'
import { wrapRange } from './wrap-range.ts'

/**
 * Put a range of a block's words into elements, and its anchor before the first of them.
 *
 * @param range UTF-16 code units of the block's text, apparatus not counted; an empty one has no anchor
 */
export function anchorRange(block: Element, range: Range, id: string, properties: Properties): void {
  const [first] = wrapRange(block, range, properties)
  if (first === undefined) return
  const [{ children }] = first.ancestors
  children.splice(children.indexOf(first.element), 0, createAnchor(id))
}
