import type { Code, Heading, Nodes, PhrasingContent, Paragraph as Prose, TableCell } from 'mdast'
import type { Parent } from 'unist'
import type { Paragraph, Range } from '../../model/index.ts'

/** The Markdown nodes that hold words and no further blocks. */
export type BlockNode = Code | Heading | Prose | TableCell

/** A numbered paragraph together with the node its words come from. */
export interface Block extends Paragraph {
  readonly node: BlockNode
  /** The nodes around it, the outermost first. */
  readonly ancestors: readonly Nodes[]
  /** Inline code, which no sentence boundary may cut. */
  readonly opaque: readonly Range[]
  /** For each UTF-16 code unit of `text`: its place in the file, if the tree tells. */
  readonly source: readonly (Range | undefined)[]
}

/** Holds the words of a list item that Markdown would leave without an element of its own. */
export interface PassageNode extends Parent {
  type: 'passage'
  data: { hName: 'span'; hProperties: Record<string, string | number> }
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    passage: PassageNode
  }
  interface PhrasingContentMap {
    passage: PassageNode
  }
}
