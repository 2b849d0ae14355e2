import type { Point, Position } from 'unist'
import type { RuleId } from './rules.ts'

/** Something wrong with the content, as a check finds it: plain data. `tellFault` makes of it what an editor reads. */
export interface Fault {
  readonly ruleId: RuleId
  /** "Unexpected …, expected …" */
  readonly reason: string
  readonly place?: Point | Position | undefined
  /** The file at fault; whoever asked for the check knows it where it is absent. */
  readonly path?: string | undefined
  /**
   * Whether the text may be published all the same.
   *
   * @default false
   */
  readonly isWarning?: boolean | undefined
  /** What else there is to do, beside what the rule says: for a terminal, and escaped for one. */
  readonly note?: string | undefined
}

/** What a step made of a text, and what was at fault with it. */
export interface WithFaults<T> {
  readonly value: T
  readonly faults: readonly Fault[]
}
