import { endOf, type Fault } from '../../faults/index.ts'
import { LEDGER_FORMAT, type Ledger } from '../../model/ledger.ts'
import { ledgerSchema } from '../../model/ledger-schema.ts'
import { describeConflict, findConflicts } from '../../text/index.ts'
import { findLedgerFaults } from './find-ledger-faults.ts'
import { parseJson } from './parse-json.ts'

/** A ledger that holds together, or what is wrong with it. */
export type ParsedLedger = { readonly ledger: Ledger } | { readonly faults: readonly Fault[] }

/** Read `ledger.json`. What keeps it from being read further is reported alone, else all that is wrong. */
export function parseLedger(text: string): ParsedLedger {
  // No line of JSON starts like this, not even one of a string.
  const conflicts = findConflicts(text)
  if (conflicts.length > 0) {
    const faults = conflicts.map(conflict => ({
      ruleId: 'merge-conflict' as const,
      reason: describeConflict(conflict),
      place: endOf(text.slice(0, conflict.offset)),
    }))
    return { faults }
  }
  const parsed = parseJson(text, { schema: ledgerSchema, newest: LEDGER_FORMAT })
  if ('faults' in parsed) return parsed
  const faults = findLedgerFaults(parsed.data, parsed.places)
  return faults.length > 0 ? { faults } : { ledger: parsed.data }
}
