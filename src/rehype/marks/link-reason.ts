import { findReason, placeFragment, type Reading, type Sentence } from '../../model/index.ts'

/** Find the sentence that says how its author means these claims, as a link within the page. */
export function linkReason(claims: readonly Sentence[], reading: Reading): string | undefined {
  const reason = findReason(claims, reading)
  return reason?.id && `#${placeFragment(reason.id, 1)}`
}
