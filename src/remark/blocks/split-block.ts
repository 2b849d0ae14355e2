import type { Range } from '../../model/index.ts'
import type { Block } from './block.ts'

/** The split of one block: ranges of its plain text. */
export interface SplitBlock {
  readonly block: Block
  readonly ranges: readonly Range[]
}

/** A sentence by its paragraph number and the start of its range. */
export type SentenceKey = `${number}:${number}`
export const sentenceKey = (paragraph: number, start: number): SentenceKey => `${paragraph}:${start}`
