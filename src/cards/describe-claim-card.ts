import { describeStance } from '../export/index.ts'
import { isAuthor, type Reading, type Sentence } from '../model/index.ts'
import type { Words } from '../words/index.ts'
import type { Card } from './card.ts'
import { findSpeaker } from './find-speaker.ts'
import { toPlainAddress } from './to-plain-address.ts'
import { cutWords } from './type/cut-words.ts'

/** How much of the sentence that qualifies a claim is quoted, in code points: two lines with the stance. */
const REASON_LENGTH = 90
/** How much of the name of somebody whom the author reports is shown, in code points. */
const NAME_LENGTH = 40

/**
 * Say what the card of a claim, or of a quoted sentence, says.
 *
 * @param address absolute, of the sentence
 */
export function describeClaimCard(reading: Reading, sentence: Sentence, address: string, words: Words): Card {
  return {
    words: sentence.text,
    stance: qualify(reading, sentence, words),
    ...findSpeaker(reading, sentence, words),
    title: reading.text.title,
    details: words.cards.paragraph(sentence.paragraph),
    address: toPlainAddress(address),
  }
}

/** That the author doesn't simply assert it, with the author's own words for that. */
function qualify(reading: Reading, sentence: Sentence, words: Words): string | undefined {
  if (!isAuthor(sentence.voice) || sentence.stance === undefined || sentence.stance === 'asserted') {
    return undefined
  }
  const { speaker } = sentence
  const short = speaker === undefined ? sentence : { ...sentence, speaker: cutWords(speaker, NAME_LENGTH) }
  const { label, reason } = describeStance(reading, short, words)
  return reason ? words.claims.meantBecause(label, cutWords(reason.text, REASON_LENGTH)) : label
}
