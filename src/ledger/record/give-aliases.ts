import { isReservedFragment } from '../../model/index.ts'
import type { LedgerClaim } from '../../model/ledger.ts'
import type { NewClaim } from '../new-claim.ts'
import { mayBear } from './may-bear.ts'
import { resolveId } from './resolve-id.ts'

/** An alias that a claim can't have. */
export interface AliasRefusal {
  readonly alias: string
  /** The index of the claim. */
  readonly claim: number
  /** The id that goes by it for good; absent where it belongs to the page. */
  readonly owner?: string | undefined
}

export interface GivenAliases {
  readonly entries: readonly LedgerClaim[]
  readonly refusals: readonly AliasRefusal[]
}

/**
 * Give claims the aliases that the editor wants for them. An alias is as permanent as an id: only when its claim was
 * redirected may it pass on, and only to where it leads anyway.
 *
 * @param entries those of the claims first, in the same order
 */
export function giveAliases(
  entries: readonly LedgerClaim[],
  claims: readonly NewClaim[],
  taken: ReadonlySet<string>,
): GivenAliases {
  const given = new Map<string, string>()
  const refusals: AliasRefusal[] = []
  for (const [claim, { alias }] of claims.entries()) {
    if (alias === undefined) continue
    const id = String(entries[claim]?.id)
    const known = resolveId({ claims: entries }, alias)
    const owner = given.get(alias) ?? known?.claim.id
    if (owner === id) continue
    const isOpen = !given.has(alias) && mayBear(known, alias, id)
    const isFree = owner !== undefined || (!taken.has(alias) && !isReservedFragment(alias))
    if (isOpen && isFree) given.set(alias, id)
    else refusals.push({ alias, claim, ...(owner && { owner }) })
  }
  return { entries: entries.map(entry => ({ ...entry, aliases: listAliases(entry, given) })), refusals }
}

function listAliases({ id, aliases }: LedgerClaim, given: ReadonlyMap<string, string>): readonly string[] {
  const kept = aliases.filter(alias => (given.get(alias) ?? id) === id)
  const added = [...given].filter(([, owner]) => owner === id).map(([alias]) => alias)
  return [...new Set([...kept, ...added])]
}
