import type { Ledger } from '../model/ledger.ts'
import { checkLedger } from './check-ledger.ts'
import type { NewClaim } from './new-claim.ts'

/**
 * List the ids of the claims of a text, in order.
 *
 * @throws RangeError if text and ledger are not in step
 */
export function assignIds(ledger: Ledger, claims: readonly NewClaim[]): readonly string[] {
  const [difference] = checkLedger(ledger, claims)
  if (difference) throw new RangeError(difference.reason)
  return ledger.claims.filter(({ state }) => state === 'live').map(({ id }) => id)
}
