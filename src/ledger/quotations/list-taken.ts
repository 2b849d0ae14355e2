import type { Quotation } from '../../model/index.ts'
import type { Ledger } from '../../model/ledger.ts'

/** List the names that belong to quoted words of a text, or ever did: no claim gets them. */
export function listTaken(ledger: Ledger | undefined, quotations: readonly Quotation[]): ReadonlySet<string> {
  const inline = quotations.filter(({ form }) => form === 'inline').map(({ id }) => id)
  return new Set([...inline, ...(ledger?.quotations ?? []).flatMap(({ id, aliases }) => [id, ...aliases])])
}
