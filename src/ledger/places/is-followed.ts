import type { Spot } from '../../model/ledger.ts'
import { followClaim } from './follow-claim.ts'
import type { FollowContext } from './follow-context.ts'
import { followWords } from './follow-words.ts'
import type { Standing } from './standing.ts'

/** Whether words stand at what became of the place where they stood. */
export function isFollowed(context: FollowContext, spot: Spot, standing: Standing): boolean {
  const sentence = context.index.find(standing.point, standing.side)
  if (sentence === undefined) return false
  if (!('id' in spot)) return followWords(context, spot, sentence, standing)
  const claim = context.olds.get(spot.id)
  if (claim === undefined) return false
  const old = { ...claim, offset: spot.offset }
  const homes = context.ends(spot.id)
  return homes.size > 0
    ? followClaim(context, spot, old, homes, sentence, standing)
    : followWords(context, old, sentence, standing)
}
