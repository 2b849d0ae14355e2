import type { LedgerClaim } from '../../model/ledger.ts'

/** Find the first redirects that lead back to where they come from; ids that are not there end a way like any other. */
export function findLoop(claims: readonly LedgerClaim[]): readonly LedgerClaim[] {
  const rest = new Map(claims.map(claim => [claim.id, claim]))
  const nextOf = (claim: LedgerClaim) =>
    claim.state === 'redirected' ? claim.to.flatMap(id => rest.get(id) ?? []) : []
  let size: number
  do {
    size = rest.size
    for (const claim of rest.values()) if (nextOf(claim).length === 0) rest.delete(claim.id)
  } while (rest.size < size)
  const way: LedgerClaim[] = []
  let [claim] = rest.values()
  while (claim && !way.includes(claim)) {
    way.push(claim)
    claim = nextOf(claim)[0]
  }
  return claim ? way.slice(way.indexOf(claim)) : []
}
