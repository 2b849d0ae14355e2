import type { Fault } from '../../faults/index.ts'

/** A way for a published address to vanish. Where its text lies, and stands in the site's ledger, others know. */
export interface TextFault extends Pick<Fault, 'reason'> {
  readonly ruleId: 'text-gone' | 'text-name-taken' | 'ledger-lost' | 'site-ledger-behind'
  /** The text that it is about. */
  readonly name: string
}
