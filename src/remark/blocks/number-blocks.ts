import type { List, ListItem, Paragraph, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { HAST } from '../../vocabulary/index.ts'
import type { Block, PassageNode } from './block.ts'

/**
 * Write each block's number where mdast-util-to-hast takes it over, as `data-paragraph`. A list item that gets no
 * `<p>` of its own gets a `<span>` around its words; no word is touched.
 */
export function numberBlocks(tree: Root, blocks: readonly Block[]): void {
  const numbers = new Map<unknown, number>(blocks.map(({ node, n }) => [node, n]))
  visitParents(tree, (node, ancestors) => {
    const n = numbers.get(node)
    if (n === undefined) return
    const parent = ancestors.at(-1)
    if (node.type === 'paragraph' && parent?.type === 'listItem' && lacksElement(parent, ancestors.at(-2))) {
      node.children = [wrapWords(node, n)]
    } else {
      node.data = { ...node.data, hProperties: { [HAST.paragraph]: n } }
    }
  })
}

/** Task items get a check box and a space before their words, so their words need an element too. */
function lacksElement(item: ListItem, list: unknown): boolean {
  return typeof item.checked === 'boolean' || !isLoose(list as List)
}

function isLoose(list: List): boolean {
  return list.spread === true || list.children.some(item => item.spread ?? item.children.length > 1)
}

function wrapWords(node: Paragraph, n: number): PassageNode {
  return {
    type: 'passage',
    data: { hName: 'span', hProperties: { [HAST.paragraph]: n } },
    children: node.children,
  }
}
