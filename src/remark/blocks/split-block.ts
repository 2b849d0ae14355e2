import type { Range } from '../../model/index.ts'
import type { Block } from './block.ts'

/** The split of one block: ranges of its plain text. */
export interface SplitBlock {
  readonly block: Block
  readonly ranges: readonly Range[]
}
