import type { Ledger, LedgerClaim, LiveClaim, RetiredClaim } from '../../model/ledger.ts'

/** What became of a published id. */
export interface Resolution {
  /** The entry that was asked for. */
  readonly claim: LedgerClaim
  /** The live claims that say it now; if there are none, the retired ones that said it last. */
  readonly ends: readonly ResolvedEnd[]
}

/** A claim that a published id leads to. */
export interface ResolvedEnd {
  readonly claim: LiveClaim | RetiredClaim
  /** All that the id said on its way there, the first words first; the last ones are the claim's own. */
  readonly wordings: readonly Wording[]
}

/** One of the forms that a claim has had. */
export interface Wording {
  /** The id that it went by. */
  readonly id: string
  readonly text: string
  /** The day when it ceased to say so; absent on what it says now. */
  readonly until?: string | undefined
}

/**
 * Follow the redirects of any id or alias that was ever published.
 *
 * @param ledger one without faults
 * @returns `undefined` if it was never published
 */
export function resolveId(ledger: Pick<Ledger, 'claims'>, name: string): Resolution | undefined {
  const claim = ledger.claims.find(({ id, aliases }) => id === name || aliases.includes(name))
  return claim && { claim, ends: findEnds(ledger, claim) }
}

/** Follow the redirects of an entry to the live claims that say it now; if there are none, to the retired ones. */
export function findEnds({ claims }: Pick<Ledger, 'claims'>, claim: LedgerClaim): readonly ResolvedEnd[] {
  const ends = followRedirects(claims, claim)
  const live = ends.filter(end => end.claim.state === 'live')
  return live.length > 0 ? live : ends
}

/** List the ends that redirects lead to, each once, by the shortest way. */
function followRedirects(claims: readonly LedgerClaim[], start: LedgerClaim): readonly ResolvedEnd[] {
  const ways = new Map([[start.id, { claim: start, wordings: listWordings(start, '') }]])
  const ends: ResolvedEnd[] = []
  for (const { claim, wordings } of ways.values()) {
    if (claim.state !== 'redirected') {
      ends.push({ claim, wordings })
      continue
    }
    for (const next of claims) {
      if (!claim.to.includes(next.id) || ways.has(next.id)) continue
      ways.set(next.id, { claim: next, wordings: [...wordings, ...listWordings(next, claim.until)] })
    }
  }
  return ends
}

/** List what a claim has said since a day, the first words first. */
function listWordings(claim: LedgerClaim, day: string): readonly Wording[] {
  const { id, text, history } = claim
  const past = history.filter(({ until }) => until > day).map(wording => ({ id, ...wording }))
  return [...past, { id, text, ...(claim.state !== 'live' && { until: claim.until }) }]
}
