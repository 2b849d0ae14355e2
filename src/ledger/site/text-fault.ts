/** A way for a published address to vanish. */
export interface TextFault {
  readonly ruleId: 'text-gone' | 'text-name-taken' | 'ledger-lost' | 'site-ledger-behind'
  /** "Unexpected …, expected …" */
  readonly reason: string
  /** The text that it is about. */
  readonly name: string
}
