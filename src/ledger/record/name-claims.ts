import { mintClaimId } from '../../model/index.ts'
import type { Ledger, LedgerClaim } from '../../model/ledger.ts'
import type { NewClaim } from '../new-claim.ts'

/**
 * Give each claim of a text the id of the entry that it continues, or else a new one: none that was ever published,
 * nor an alias.
 *
 * @param entries the entries that are continued, by the indices of the claims
 * @returns the ids, in the order of the claims
 */
export function nameClaims(
  ledger: Ledger,
  claims: readonly NewClaim[],
  entries: ReadonlyMap<number, LedgerClaim>,
  taken: ReadonlySet<string>,
): readonly string[] {
  const names = new Set([
    ...taken,
    ...ledger.claims.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...claims.flatMap(({ alias }) => alias ?? []),
  ])
  return claims.map(({ text }, index) => {
    const id = entries.get(index)?.id ?? mintClaimId(text, names)
    names.add(id)
    return id
  })
}
