import type { Ledger } from '../../model/ledger.ts'

/** A text whose folder is there. */
export interface PresentText {
  /** Its folder's name. */
  readonly name: string
  readonly title: string
  readonly author?: string | undefined
  readonly language: string
  /** What its own ledger will say; no claims where it has none. */
  readonly ledger: Ledger
  /** The last parts of its addresses below `claims/`. */
  readonly facets: readonly string[]
}

/** Every name that the page of a claim has or had. */
export function listNames(
  claims: readonly { readonly id: string; readonly aliases: readonly string[] }[],
): readonly string[] {
  return claims.flatMap(({ id, aliases }) => [id, ...aliases])
}
