import { claimPath, isAuthor, type NamedSentence, type Reading } from '../model/index.ts'
import type { Words } from '../words/index.ts'
import { introduceSpeaker } from './describe-speaker.ts'
import { describeStance } from './describe-stance.ts'
import { findSource } from './find-source.ts'

/** What is said of a sentence wherever it is quoted. */
export interface Citation {
  readonly words: string
  /** For the start of a sentence. */
  readonly speaker: string
  /** Where its speaker said it, for quoted words: "quoted in", "paraphrased in". */
  readonly role?: string | undefined
  readonly work?: string | undefined
  /** How the author stands to it, with the words that say so. */
  readonly stance: string
  readonly title: string
  readonly paragraph: number
  /** Absolute. */
  readonly address: string
  /** Where the text was saved from. */
  readonly original?: string | undefined
}

/**
 * Cite a claim or quoted sentence so that nobody takes it for more than it is.
 *
 * @param urlOf makes an absolute address of a path relative to the site's base
 */
export function citeClaim(
  reading: Reading,
  sentence: NamedSentence,
  urlOf: (path: string) => string,
  words: Words,
): Citation {
  const { text } = reading
  const { label, reason } = describeStance(reading, sentence, words)
  const source = findSource(reading, sentence)
  return {
    words: sentence.text,
    speaker: introduceSpeaker(reading, sentence, words),
    ...(!isAuthor(sentence.voice) && {
      role: words.claims.quotedIn(source?.kind),
      ...(source?.work && { work: source.work }),
    }),
    stance: reason ? words.claims.meantBecause(label, reason.text) : label,
    title: text.title,
    paragraph: sentence.paragraph,
    address: urlOf(claimPath(text.slug, sentence.id)),
    ...(text.source?.url && { original: text.source.url }),
  }
}
