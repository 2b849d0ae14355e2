import { SITE_LEDGER_FORMAT, type SiteLedger, siteLedgerSchema } from '../../model/site-ledger.ts'
import { findSchemaFaults } from '../file/find-schema-faults.ts'
import type { LedgerFault } from '../file/ledger-fault.ts'
import { locateJson } from '../file/locate-json.ts'
import { scanJson } from '../file/scan-json.ts'
import { findSiteLedgerFaults } from './find-site-ledger-faults.ts'
import { splitConflict } from './split-conflict.ts'

/** A site's ledger that holds together, or what is wrong with it. */
export type ParsedSiteLedger =
  | { readonly ledger: SiteLedger; readonly offsetOf: (name: string) => number }
  | { readonly faults: readonly LedgerFault[] }

/** Read `content/ledger.json`. What keeps it from being read further is reported alone, else all that is wrong. */
export function parseSiteLedger(text: string): ParsedSiteLedger {
  if (splitConflict(text)) {
    const reason = 'Unexpected merge-conflict marker `<<<<<<<`, expected a ledger without conflicts'
    return { faults: [{ ruleId: 'site-ledger-conflict', reason, offset: text.search(/^<{7}/m) }] }
  }
  const root = scanJson(text)
  if ('reason' in root) return { faults: [{ ruleId: 'ledger-syntax', ...root }] }
  const value: unknown = JSON.parse(text)
  if (isNewer(value)) {
    const reason = `Unexpected ledger format ${value.format}, expected ${SITE_LEDGER_FORMAT}, the newest that this build knows`
    return { faults: [{ ruleId: 'ledger-format', reason, offset: locateJson(root, ['format']) }] }
  }
  const result = siteLedgerSchema.safeParse(value)
  if (!result.success) return { faults: findSchemaFaults(result.error, value, root) }
  const faults = findSiteLedgerFaults(result.data, root)
  if (faults.length > 0) return { faults }
  const { texts } = result.data
  return {
    ledger: result.data,
    offsetOf: name => locateJson(root, ['texts', texts.findIndex(text => text.name === name), 'name']),
  }
}

function isNewer(value: unknown): value is { readonly format: number } {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  return typeof format === 'number' && format > SITE_LEDGER_FORMAT
}
