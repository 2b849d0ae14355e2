import type { Sentence } from '../../model/index.ts'
import type { Ledger, LedgerClaim } from '../../model/ledger.ts'
import { foldWording } from '../match/fold-wording.ts'
import { findEnds } from '../record/resolve-id.ts'
import { indexSentences, type SentenceIndex } from './index-sentences.ts'
import type { NamedText } from './placed-entry.ts'

/** What has to be known to follow words from the text as a ledger remembers it to the text as it is. */
export interface FollowContext {
  readonly index: SentenceIndex
  /** The claims of the ledger that remembers. */
  readonly olds: ReadonlyMap<string, LedgerClaim>
  /** The ids of the claims that say now what this id said: its own, or those that it was redirected to. */
  ends(id: string): ReadonlySet<string>
  /**
   * The other way round: the old claims that one of these ids continues, in the order of the text as it was. If a and
   * b were merged into b, the sources of b are a and b.
   */
  listSources(ids: ReadonlySet<string>): readonly LedgerClaim[]
  /** Whether a sentence continues no old claim: it has no id, or a new one. */
  isFree(sentence: Sentence): boolean
  /** Whether just one sentence of the text has these words. */
  isSaidOnce(text: string): boolean
}

/**
 * Prepare to follow words from one ledger to another.
 *
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
