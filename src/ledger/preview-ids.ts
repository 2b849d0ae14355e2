import type { Ledger } from '../model/ledger.ts'
import type { NewClaim } from './new-claim.ts'
import { updateLedger } from './update-ledger.ts'

/**
 * List ids for the claims of a text that its ledger doesn't know yet, in order: those that an update would give, and
 * new ones where it would have to ask. Nothing is promised by them.
 *
 * @param taken names on the text's page that belong to something else
 */
export function previewIds(
  ledger: Ledger,
  claims: readonly NewClaim[],
  taken: ReadonlySet<string>,
): readonly string[] {
  const decisions = new Map<string, 'retire'>()
  for (;;) {
    const update = updateLedger(ledger, claims, { today: '1970-01-01', taken, decisions })
    for (const { id } of update.questions) decisions.set(id, 'retire')
    if (update.questions.length === 0) {
      return update.ledger.claims.filter(({ state }) => state === 'live').map(({ id }) => id)
    }
  }
}
