import type { PublishedEnd, PublishedId, Rewording } from '../../model/index.ts'
import type { Ledger, LedgerClaim } from '../../model/ledger.ts'
import { diffWordings } from '../../text/index.ts'
import { findEnds, type ResolvedEnd, type Wording } from './resolve-id.ts'

/**
 * List every id of a ledger with what became of it, in the order of the ledger.
 *
 * @param ledger one without faults
 */
export function listPublished(ledger: Ledger): readonly PublishedId[] {
  return ledger.claims.map(claim => ({
    ...describeEntry(claim),
    ends: findEnds(ledger, claim).map(describeEnd),
  }))
}

function describeEntry(claim: LedgerClaim): Omit<PublishedId, 'ends'> {
  const { id, aliases, state, text, voice, stance, speaker, paragraphs, most } = claim
  const { formerPlaces, before, after, since } = claim
  return {
    id,
    aliases,
    state,
    text,
    ...(voice && { voice }),
    ...(stance && { stance }),
    ...(speaker && { speaker }),
    paragraphs,
    ...(most && { most }),
    ...(formerPlaces && { formerPlaces }),
    ...(before && { before }),
    ...(after && { after }),
    since,
    ...(claim.state !== 'live' && { until: claim.until }),
  }
}

function describeEnd({ claim, wordings }: ResolvedEnd): PublishedEnd {
  return { id: claim.id, isLive: claim.state === 'live', rewordings: listRewordings(wordings) }
}

/** Compare each wording with the next; one that went on in the same words is no rewording. */
function listRewordings(wordings: readonly Wording[]): readonly Rewording[] {
  return wordings.flatMap(({ text, until }, i) => {
    const next = wordings[i + 1]
    return until && next && next.text !== text ? [{ on: until, parts: diffWordings(text, next.text) }] : []
  })
}
