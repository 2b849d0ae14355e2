import { type LedgerUpdate, type NewClaim, type UpdateOptions, updateLedger } from '../src/ledger/index.ts'
import type { Ledger } from '../src/model/index.ts'

/** What the ledger of a text is about. */
export interface TextClaims {
  /** The text's folder, relative to the project. */
  readonly folder: string
  /** The ledger as it is; absent if the text has none. */
  readonly before: Ledger | undefined
  /** In the order of the text. */
  readonly claims: readonly NewClaim[]
  /** Names on the text's page that belong to quotations within sentences. */
  readonly taken: ReadonlySet<string>
}

/** A text, and what becomes of its ledger. */
export interface TextUpdate extends TextClaims, LedgerUpdate {}

/**
 * Take the claims of a text into its ledger; nothing is written.
 *
 * @param options the date, and what the editor answered so far
 */
export function updateText(
  { folder, before, claims, taken }: TextClaims,
  { today, decisions }: Pick<UpdateOptions, 'today' | 'decisions'>,
): TextUpdate {
  return { folder, before, claims, taken, ...updateLedger(before, claims, { today, decisions, taken }) }
}
