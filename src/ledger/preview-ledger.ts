import type { Ledger } from '../model/ledger.ts'
import type { NewClaim } from './new-claim.ts'
import { updateLedger } from './update-ledger.ts'

/**
 * Make the ledger of a text that is ahead of its own: what an update would write, with new ids where it would have to
 * ask. Nothing is promised by it.
 *
 * @param taken names on the text's page that belong to something else
 */
export function previewLedger(
  ledger: Ledger,
  claims: readonly NewClaim[],
  taken: ReadonlySet<string>,
): Ledger {
  const decisions = new Map<string, 'retire'>()
  for (;;) {
    const update = updateLedger(ledger, claims, { today: '1970-01-01', taken, decisions })
    for (const { id } of update.questions) decisions.set(id, 'retire')
    if (update.questions.length === 0) {
      return update.ledger
    }
  }
}
