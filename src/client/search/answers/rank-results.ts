import { type GroupedHit, type PassageList, RANKS } from '../../../search/index.ts'
import type { Answer } from './search-answer.ts'

export interface Result {
  readonly list: PassageList
  readonly hit: GroupedHit
}

/**
 * List the hits of several texts: those of the page that is open first, of all others the best first.
 *
 * @param here the page's path
 */
export function rankResults(answers: readonly Answer[], here: string): readonly Result[] {
  const results = answers.flatMap(({ list, hits }) => hits.map(hit => ({ list, hit })))
  const weigh = ({ list, hit }: Result) => (list.page === here ? -1 : RANKS.indexOf(hit.rank))
  return results.toSorted((a, b) => weigh(a) - weigh(b))
}
