import type { Relation, Sentence } from '../model/index.ts'

/** How the claims and quotations of a text bear on one another. */
export interface ArgumentMap {
  /** In reading order. */
  readonly nodes: readonly MapNode[]
  /** Both ends are nodes; none comes twice. In the order of their first ends. */
  readonly edges: readonly Relation[]
}

export interface MapNode {
  readonly id: string
  /** A claim's first place; quoted words within a sentence stand as a sentence of their speaker. */
  readonly sentence: Sentence
  /** Where it leads, relative to the site's base. */
  readonly path: string
}
