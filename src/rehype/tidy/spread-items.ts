import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { HAST } from '../../vocabulary/index.ts'

/**
 * Let the first paragraph of a list item be words right in the item, as where items stand close, and mark the item as
 * one that stands apart. A reader view takes a list that holds many paragraphs for the whole text, and drops the rest.
 */
export function spreadItems(tree: Root): void {
  visit(tree, 'element', item => {
    if (item.tagName !== 'li') return
    const first = item.children.find(child => child.type === 'element')
    if (first?.tagName !== 'p') return
    first.tagName = 'span'
    item.properties[HAST.apart] = ''
  })
}
