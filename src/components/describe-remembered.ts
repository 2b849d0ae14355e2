import { introduceSpeaker } from '../export/index.ts'
import { AUTHOR, type RememberedClaim, STANCE_LABELS, type WithdrawnText } from '../model/index.ts'

/** Say whose words a claim of a withdrawn text were, and how the author meant them. */
export function describeRemembered(
  { name, title, author, language }: WithdrawnText,
  { speaker, stance = 'asserted' }: RememberedClaim,
): string {
  if (speaker !== undefined)
    return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}, quoted, not the author’s own words.`
  const info = { slug: name, title, author, language }
  return `${introduceSpeaker({ text: info }, { voice: AUTHOR })}, ${STANCE_LABELS[stance]} by the author.`
}
