import { introduceSpeaker } from '../../export/index.ts'
import { AUTHOR, isAuthor, type RememberedClaim, type WithdrawnText } from '../../model/index.ts'
import type { Words } from '../../words/index.ts'

/** Say whose words a claim of a withdrawn text were, and how the author meant them. */
export function describeRemembered(
  { name, title, author, language }: WithdrawnText,
  { voice = AUTHOR, stance, speaker }: RememberedClaim,
  words: Words,
): string {
  const info = { slug: name, title, author, language }
  const label = isAuthor(voice)
    ? words.claims.meantByAuthor({ stance, speaker })
    : 'quoted, not the author’s own words'
  return `${introduceSpeaker({ text: info }, { voice }, words)}, ${label}.`
}
