import type { Point } from 'unist'
import { endOf, type Fault } from '../../faults/index.ts'
import { SITE_LEDGER_FORMAT, type SiteLedger, siteLedgerSchema } from '../../model/site-ledger.ts'
import { parseJson } from '../file/parse-json.ts'
import { findSiteLedgerFaults } from './find-site-ledger-faults.ts'
import { splitConflict } from './split-conflict.ts'

/** A site's ledger that holds together, with the place of each text by its name, or what is wrong with it. */
export type ParsedSiteLedger =
  | { readonly ledger: SiteLedger; readonly pointOf: (name: string) => Point }
  | { readonly faults: readonly Fault[] }

/** Read `content/ledger.json`. What keeps it from being read further is reported alone, else all that is wrong. */
export function parseSiteLedger(text: string): ParsedSiteLedger {
  if (splitConflict(text)) {
    const reason = 'Unexpected merge-conflict marker `<<<<<<<`, expected a ledger without conflicts'
    const place = endOf(text.slice(0, text.search(/^<{7}/m)))
    return { faults: [{ ruleId: 'site-ledger-conflict', reason, place }] }
  }
  const parsed = parseJson(text, { schema: siteLedgerSchema, newest: SITE_LEDGER_FORMAT })
  if ('faults' in parsed) return parsed
  const { data: ledger, places } = parsed
  const faults = findSiteLedgerFaults(ledger, places)
  if (faults.length > 0) return { faults }
  return {
    ledger,
    pointOf: name => places.pointOf(['texts', ledger.texts.findIndex(text => text.name === name), 'name']),
  }
}
