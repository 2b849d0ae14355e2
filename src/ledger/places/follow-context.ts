import type { Sentence } from '../../model/index.ts'
import type { Ledger, LedgerClaim } from '../../model/ledger.ts'
import { foldWording } from '../match/fold-wording.ts'
import { findEnds } from '../record/resolve-id.ts'
import { indexSentences, type SentenceIndex } from './index-sentences.ts'
import type { NamedText } from './placed-entry.ts'

/** A ledger that remembers, and the text as it is. */
export interface FollowContext {
  readonly index: SentenceIndex
  /** The claims of the ledger that remembers. */
  readonly olds: ReadonlyMap<string, LedgerClaim>
  /** The ids of what says now what an id said. */
  ends(id: string): ReadonlySet<string>
  /** What was said by those of which any of these ids says it now, in the order of the text as it was. */
  listSources(ids: ReadonlySet<string>): readonly LedgerClaim[]
  /** Whether nothing that was known continues in a sentence. */
  isFree(sentence: Sentence): boolean
  /** Whether one sentence alone has these words. */
  isSaidOnce(text: string): boolean
}

/**
 * @param before the ledger that remembers
 * @param after the ledger of the text as it is
 * @param text named by `after`
 */
export function createFollowContext(before: Ledger, after: Ledger, text: NamedText): FollowContext {
  const olds = new Map(before.claims.map(claim => [claim.id, claim]))
  const claims = new Map(after.claims.map(claim => [claim.id, claim]))
  const groups = Map.groupBy(text.sentences, ({ text }) => foldWording(text))
  const ends = (id: string) => {
    const claim = claims.get(id)
    const live = claim ? findEnds(after, claim).filter(end => end.claim.state === 'live') : []
    return new Set(live.map(end => end.claim.id))
  }
  return {
    index: indexSentences(text),
    olds,
    ends,
    listSources: ids => before.claims.filter(({ id }) => !ends(id).isDisjointFrom(ids)),
    isFree: ({ id }) => id === undefined || !olds.has(id),
    isSaidOnce: words => groups.get(foldWording(words))?.length === 1,
  }
}
