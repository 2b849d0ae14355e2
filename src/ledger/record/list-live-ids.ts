import type { Ledger } from '../../model/ledger.ts'

/** List the ids of the claims of a text, in its order. */
export function listLiveIds({ claims }: Ledger): readonly string[] {
  return claims.filter(({ state }) => state === 'live').map(({ id }) => id)
}
