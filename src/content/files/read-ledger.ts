import type { Point } from 'unist'
import { type LedgerFault, parseLedger } from '../../ledger/index.ts'
import type { Ledger } from '../../model/index.ts'
import type { Fault } from '../../remark/index.ts'
import { endOf } from './decode-text.ts'

/** A ledger with the place of each of its ids, or what is wrong with it. */
export type ReadLedger =
  | { readonly ledger: Ledger; readonly pointOf: (id: string) => Point | undefined }
  | { readonly faults: readonly Fault[] }

/** Read the content of `ledger.json`; every fault has its line and column. */
export function readLedger(text: string, path: string): ReadLedger {
  const parsed = parseLedger(text)
  if ('faults' in parsed) return { faults: parsed.faults.map(fault => locate(fault, text, path)) }
  return {
    ledger: parsed.ledger,
    pointOf: id => {
      const offset = text.search(new RegExp(`"id"\\s*:\\s*"${id}"`))
      return offset === -1 ? undefined : endOf(text.slice(0, offset))
    },
  }
}

function locate({ ruleId, reason, offset, other }: LedgerFault, text: string, path: string): Fault {
  const first = other === undefined ? '' : `; the first is on line ${endOf(text.slice(0, other)).line}`
  return { ruleId, reason: `${reason}${first}`, place: endOf(text.slice(0, offset)), path }
}
