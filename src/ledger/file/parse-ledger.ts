import { LEDGER_FORMAT, type Ledger, ledgerSchema } from '../../model/ledger.ts'
import { describeConflict, findConflicts } from '../../text/index.ts'
import { findLedgerFaults } from './find-ledger-faults.ts'
import { findSchemaFaults } from './find-schema-faults.ts'
import type { LedgerFault } from './ledger-fault.ts'
import { locateJson } from './locate-json.ts'
import { scanJson } from './scan-json.ts'

/** A ledger that holds together, or what is wrong with it. */
export type ParsedLedger = { readonly ledger: Ledger } | { readonly faults: readonly LedgerFault[] }

/** Read `ledger.json`. What keeps it from being read further is reported alone, else all that is wrong. */
export function parseLedger(text: string): ParsedLedger {
  // No line of JSON starts like this, not even one of a string.
  const conflicts = findConflicts(text)
  if (conflicts.length > 0) {
    const faults = conflicts.map(conflict => ({
      ruleId: 'merge-conflict' as const,
      reason: describeConflict(conflict),
      offset: conflict.offset,
    }))
    return { faults }
  }
  const root = scanJson(text)
  if ('reason' in root) return { faults: [{ ruleId: 'ledger-syntax', ...root }] }
  const value: unknown = JSON.parse(text)
  if (isNewer(value)) {
    const reason = `Unexpected ledger format ${value.format}, expected ${LEDGER_FORMAT}, the newest that this build knows`
    return { faults: [{ ruleId: 'ledger-format', reason, offset: locateJson(root, ['format']) }] }
  }
  const result = ledgerSchema.safeParse(value)
  const faults = result.success
    ? findLedgerFaults(result.data, root)
    : findSchemaFaults(result.error, value, root)
  return result.success && faults.length === 0 ? { ledger: result.data } : { faults }
}

function isNewer(value: unknown): value is { readonly format: number } {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  return typeof format === 'number' && format > LEDGER_FORMAT
}
