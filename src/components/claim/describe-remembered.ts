import type { RememberedClaim, WithdrawnText } from '../../model/index.ts'
import type { Words } from '../../words/index.ts'
import { describeFormer } from './describe-former.ts'

/** Say whose words a claim of a withdrawn text were, and how the author meant them. */
export function describeRemembered(
  { name, title, author, language }: WithdrawnText,
  claim: RememberedClaim,
  words: Words,
): string {
  return describeFormer({ slug: name, title, author, language }, claim, words)
}
