import type { PresentText } from '../../../src/ledger/index.ts'
import type { LiveText, RememberedClaim } from '../../../src/model/index.ts'
import type { LedgerClaim } from '../../../src/model/ledger.ts'
import type { SiteLedger } from '../../../src/model/site-ledger.ts'
import { ledgerOf, live } from '../entries.ts'

/** A text whose folder is there, with a live claim of each id. */
export function present(name: string, ...claims: readonly (string | LedgerClaim)[]): PresentText {
  const entries = claims.map(claim => (typeof claim === 'string' ? live(claim) : claim))
  return {
    name,
    title: `Title of ${name}`,
    language: 'en',
    ledger: ledgerOf(...entries),
    facets: ['asserted'],
  }
}

/** How a claim of `live` is remembered. */
export const remembered = (id: string, more: Partial<RememberedClaim> = {}): RememberedClaim => ({
  id,
  aliases: [],
  text: `Words of ${id}.`,
  ...more,
})

/** An entry of a text that is there. */
export function liveText(name: string, ids: readonly string[], more: Partial<LiveText> = {}): LiveText {
  return {
    name,
    state: 'live',
    since: '2026-01-01',
    title: `Title of ${name}`,
    language: 'en',
    facets: ['asserted'],
    claims: ids.map(id => remembered(id)),
    ...more,
  }
}

export const siteOf = (...texts: SiteLedger['texts']): SiteLedger => ({ format: 1, texts })
