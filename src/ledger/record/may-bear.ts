import type { Resolution } from './resolve-id.ts'

/**
 * Whether a claim may go by an alias: nobody had it before, or the claim itself, or one that was redirected to it. An
 * id stays with its claim even then.
 *
 * @param known what the ledger says of the alias
 */
export function mayBear(known: Resolution | undefined, alias: string, id: string | undefined): boolean {
  if (known === undefined || known.claim.id === id) return true
  return known.claim.id !== alias && known.ends.some(({ claim }) => claim.id === id)
}
