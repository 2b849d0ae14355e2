import type { Range } from '../../model/index.ts'

/** How well a passage answers a query, the best first. */
export const RANKS = ['identical', 'phrase', 'begun', 'near', 'some'] as const
export type Rank = (typeof RANKS)[number]

/** A passage that answers a query. */
export interface Hit {
  /** Index of the passage in which the words start. */
  readonly passage: number
  /** What to mark, by passages: most often that one alone. UTF-16 code units of their texts. */
  readonly marks: readonly Mark[]
  readonly rank: Rank
}

export interface Mark extends Range {
  readonly passage: number
}
