import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { visitParents } from 'unist-util-visit-parents'
import type { ParagraphKind } from '../../model/index.ts'
import type { Block, BlockNode } from './block.ts'
import { readBlockText } from './block-text.ts'

/**
 * Find every block that holds words, numbered from 1 in the order of the page: footnotes come last, in the order
 * in which the text first refers to them.
 *
 * @param file the Markdown that the tree's positions point into
 */
export function findBlocks(tree: Root, file: string): readonly Block[] {
  const found: Omit<Block, 'n'>[] = []
  for (const part of [tree, ...findFootnotes(tree)]) {
    visitParents(part, (node, ancestors) => {
      if (node.type === 'footnoteDefinition' && node !== part) return SKIP
      if (!isBlockNode(node)) return CONTINUE
      const words = readBlockText(node, file)
      if (words.text !== '') found.push({ node, ancestors, kind: kindOf(node, ancestors), ...words })
      return SKIP
    })
  }
  return found.map((block, index) => ({ n: index + 1, ...block }))
}

/** Find the footnotes that the text refers to, directly or through another footnote, in order. */
export function findFootnotes(tree: Root): readonly FootnoteDefinition[] {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', node => {
    const name = node.identifier.toUpperCase()
    if (!definitions.has(name)) definitions.set(name, node)
  })
  const used = new Set<FootnoteDefinition>()
  const queue: Parents[] = [tree]
  for (const part of queue) {
    visit(part, node => {
      if (node.type === 'footnoteDefinition' && node !== part) return SKIP
      if (node.type !== 'footnoteReference') return CONTINUE
      const definition = definitions.get(node.identifier.toUpperCase())
      if (definition === undefined || used.has(definition)) return CONTINUE
      used.add(definition)
      queue.push(definition)
      return CONTINUE
    })
  }
  return [...used]
}

/** Whether a node holds words and no further blocks. */
export function isBlockNode(node: Nodes): node is BlockNode {
  return (
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'code' || node.type === 'tableCell'
  )
}

function kindOf(node: BlockNode, ancestors: readonly Nodes[]): ParagraphKind {
  if (ancestors.some(({ type }) => type === 'blockquote')) return 'quotation'
  if (node.type === 'tableCell') return 'table cell'
  if (node.type !== 'paragraph') return node.type
  return ancestors.some(({ type }) => type === 'listItem') ? 'list item' : 'paragraph'
}
