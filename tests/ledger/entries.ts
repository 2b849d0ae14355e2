import {
  LEDGER_FORMAT,
  type Ledger,
  type LedgerClaim,
  type LiveClaim,
  type RedirectedClaim,
  type RetiredClaim,
} from '../../src/model/ledger.ts'

const recorded = { aliases: [], paragraphs: [1], since: '2026-01-01', history: [] }

/** A live entry; `more` overrides what is made up. */
export function live(id: string, more: Partial<LiveClaim> = {}): LiveClaim {
  return { id, text: `Words of ${id}.`, ...recorded, state: 'live', ...more }
}

export function redirected(
  id: string,
  to: readonly string[],
  more: Partial<RedirectedClaim> = {},
): RedirectedClaim {
  return { id, text: `Words of ${id}.`, ...recorded, state: 'redirected', to, until: '2026-02-02', ...more }
}

export function retired(id: string, more: Partial<RetiredClaim> = {}): RetiredClaim {
  return { id, text: `Words of ${id}.`, ...recorded, state: 'retired', until: '2026-02-02', ...more }
}

export function ledgerOf(...claims: readonly LedgerClaim[]): Ledger {
  return { format: LEDGER_FORMAT, claims, places: [] }
}
