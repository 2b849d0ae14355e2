import type { Element, ElementContent } from 'hast'
import { isAnchor } from './create-anchor.ts'
import { countWords } from './wrap-range.ts'

/**
 * Insert a node into a block's words, in as few elements as it may stand in.
 *
 * @param offset UTF-16 code units of the block's text, apparatus not counted; at its end or beyond, the node comes last;
 *   anchors stay with the words after them
 */
export function insertAt(block: Element, offset: number, node: Element): void {
  let start = 0
  for (const [index, child] of block.children.entries()) {
    const end = start + countWords(child)
    if (offset < end) {
      if (offset === start) block.children.splice(beforeAnchors(block, index), 0, node)
      else if (child.type === 'text')
        block.children.splice(index, 1, ...split(child.value, offset - start, node))
      else insertAt(child as Element, offset - start, node)
      return
    }
    start = end
  }
  block.children.push(node)
}

/** @param index of what a node is to stand before */
function beforeAnchors({ children }: Element, index: number): number {
  let at = index
  while (isAnchor(children[at - 1])) at -= 1
  return at
}

function split(value: string, offset: number, node: Element): ElementContent[] {
  return [{ type: 'text', value: value.slice(0, offset) }, node, { type: 'text', value: value.slice(offset) }]
}
