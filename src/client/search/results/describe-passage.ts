import type { Passage } from '../../../search/index.ts'
import type { Scripts } from '../../../words/index.ts'

/** Say whose words a passage has, or how the author means them where they don't assert them. */
export function describePassage(passage: Passage, { meaning, searching }: Scripts): string {
  const { kind, voice, stance } = passage
  if (kind === 'quotation') return searching.quoted(meaning.voice(voice))
  if (kind === 'note') return searching.note
  if (kind === 'remark') return searching.remark
  return stance === undefined || stance === 'asserted' ? searching.claim : meaning.meant(passage)
}
