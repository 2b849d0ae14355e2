/** A way for a ledger to be wrong. */
export type LedgerRule =
  | 'merge-conflict'
  | 'ledger-syntax'
  | 'ledger-format'
  | 'ledger-schema'
  | 'ledger-id-twice'
  | 'ledger-reference'
  | 'ledger-loop'
  | 'ledger-claim-twice'
  | 'ledger-text-twice'
  | 'site-ledger-conflict'

/** What is wrong with a ledger; offsets are UTF-16 code units of the file. */
export interface LedgerFault {
  readonly ruleId: LedgerRule
  /** "Unexpected …, expected …" */
  readonly reason: string
  readonly offset: number
  /** Where the other thing stands that it contradicts. */
  readonly other?: number | undefined
}
