import type { LedgerClaim } from '../../model/ledger.ts'
import type { SettledMatch } from '../match/claim-match.ts'

/** What happened to an id, with the words that it is about. */
export type ClaimChange = { readonly id: string; readonly text: string } & (
  | { readonly kind: 'kept' | 'moved' | 'returned' | 'new' | 'retired' }
  | { readonly kind: 'reworded'; readonly was: string; readonly isMoved: boolean }
  | { readonly kind: 'merged' | 'split'; readonly to: readonly string[] }
)

/** Say what happened to each id: in the order of the old text, and then which are back or new. */
export function describeChanges(
  matches: readonly SettledMatch<LedgerClaim>[],
  entries: readonly LedgerClaim[],
  ids: readonly string[],
): readonly ClaimChange[] {
  const texts = new Map(entries.map(({ id, text }) => [id, text]))
  const describe = (id: string) => ({ id, text: String(texts.get(id)) })
  const nameOf = (claim: number) => String(ids[claim])
  return matches.map((match): ClaimChange => {
    switch (match.kind) {
      case 'new':
        return { kind: match.kind, ...describe(nameOf(match.claim)) }
      case 'reworded': {
        const { isMoved, old } = match
        return { kind: match.kind, ...describe(old.id), was: old.text, isMoved }
      }
      case 'merged':
        return { kind: match.kind, ...describe(match.old.id), to: [nameOf(match.claim)] }
      case 'split':
        return { kind: match.kind, ...describe(match.old.id), to: match.claims.map(nameOf) }
      default:
        return { kind: match.kind, ...describe(match.old.id) }
    }
  })
}
