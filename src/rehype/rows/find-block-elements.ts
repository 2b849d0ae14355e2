import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { paragraphFragment } from '../../model/index.ts'
import { HAST } from '../../vocabulary/index.ts'

/** The element that holds the words of each numbered paragraph. */
export type BlockElements = ReadonlyMap<number, Element>

/**
 * Find the elements that `remarkReading` numbered and give them their ids. A block quotation of one paragraph, and
 * the `<pre>` around a code block, take number and id over from the element within.
 */
export function findBlockElements(tree: Root): BlockElements {
  const blocks = new Map<number, Element>()
  visit(tree, 'element', (node, _index, parent) => {
    const n = Number(node.properties[HAST.paragraph])
    if (!Number.isInteger(n)) return
    blocks.set(n, holderOf(node, parent))
    delete node.properties[HAST.paragraph]
  })
  for (const [n, element] of blocks) {
    element.properties.id = paragraphFragment(n)
    element.properties[HAST.paragraph] = n
  }
  return blocks
}

function holderOf(node: Element, parent: unknown): Element {
  if (!isElement(parent)) return node
  if (node.tagName === 'code' && parent.tagName === 'pre') return parent
  if (node.tagName !== 'p' || parent.tagName !== 'blockquote') return node
  const isAlone = parent.children.every(
    child => child === node || (child.type === 'text' && child.value.trim() === ''),
  )
  if (!isAlone) return node
  parent.children = node.children
  return parent
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'tagName' in node
}
