import { introduceSpeaker } from '../../export/index.ts'
import { AUTHOR, isAuthor, labelStance, type RememberedClaim, type WithdrawnText } from '../../model/index.ts'

/** Say whose words a claim of a withdrawn text were, and how the author meant them. */
export function describeRemembered(
  { name, title, author, language }: WithdrawnText,
  { voice = AUTHOR, stance, speaker }: RememberedClaim,
): string {
  const info = { slug: name, title, author, language }
  const label = isAuthor(voice)
    ? labelStance({ stance, speaker }, ' by the author')
    : 'quoted, not the author’s own words'
  return `${introduceSpeaker({ text: info }, { voice })}, ${label}.`
}
