import type { Point } from 'unist'
import { endOf, type Fault } from '../../faults/index.ts'
import { parseLedger } from '../../ledger/index.ts'
import type { Ledger } from '../../model/index.ts'

/** A ledger with the place of each of its ids, or what is wrong with it. */
export type ReadLedger =
  | { readonly ledger: Ledger; readonly pointOf: (id: string) => Point | undefined }
  | { readonly faults: readonly Fault[] }

/** Read the content of `ledger.json`; every fault has its line and column. */
export function readLedger(text: string, path: string): ReadLedger {
  const parsed = parseLedger(text)
  if ('faults' in parsed) return { faults: parsed.faults.map(fault => ({ ...fault, path })) }
  return {
    ledger: parsed.ledger,
    // Of a ledger that holds together only a few places are asked for: they are faster found in its text.
    pointOf: id => {
      const offset = text.search(new RegExp(`"id"\\s*:\\s*"${id}"`))
      return offset === -1 ? undefined : endOf(text.slice(0, offset))
    },
  }
}
