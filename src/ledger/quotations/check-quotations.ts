import type { Quotation } from '../../model/index.ts'
import type { Ledger } from '../../model/ledger.ts'
import type { LedgerDifference } from '../check-ledger.ts'
import { excerpt } from '../record/excerpt.ts'
import { isNamed } from './name-quotations.ts'

/**
 * Check that a ledger that remembers quotations knows those of the text, and that the text has those it knows. One that
 * is older than they are has promised none.
 *
 * @param quotations named by it
 */
export function checkQuotations(
  { quotations: known }: Ledger,
  quotations: readonly Quotation[],
): readonly LedgerDifference[] {
  if (known === undefined) return []
  const named = quotations.filter(isNamed)
  const remembered = new Set(known.flatMap(({ id, until }) => (until === undefined ? [id] : [])))
  const quoted = new Set(named.map(({ id }) => id))
  return [
    ...named
      .filter(({ id }) => !remembered.has(id))
      .map(({ text, paragraph }) => ({
        reason: `Unexpected quotation “${excerpt(text)}” in ¶${paragraph}, expected its words in the ledger`,
      })),
    ...known
      .filter(({ id, until }) => until === undefined && !quoted.has(id))
      .map(({ id, text }) => ({
        reason: `Unexpected quotation \`${id}\` in the ledger, expected its words “${excerpt(text)}” in the text`,
        id,
      })),
  ]
}
