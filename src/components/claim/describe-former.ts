import { introduceSpeaker } from '../../export/index.ts'
import { AUTHOR, isAuthor, type PublishedId, type TextInfo } from '../../model/index.ts'
import type { Words } from '../../words/index.ts'

/** Say whose words a claim had that is no more, and how the author meant them. */
export function describeFormer(
  text: TextInfo,
  { voice = AUTHOR, stance, speaker }: Pick<PublishedId, 'voice' | 'stance' | 'speaker'>,
  words: Words,
): string {
  const { formerPage, claims } = words
  const meant = isAuthor(voice) ? claims.meantByAuthor({ stance, speaker }) : formerPage.quoted
  return formerPage.meaning(introduceSpeaker({ text }, { voice }, words), meant)
}
