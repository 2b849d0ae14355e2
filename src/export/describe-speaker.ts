import { isAuthor, type Reading, type Sentence, speakerOf } from '../model/index.ts'
import type { Words } from '../words/index.ts'

/** Say whose words a sentence is: the author's name, or that it was not recorded, or another speaker's. */
export function describeSpeaker(
  { text }: Pick<Reading, 'text'>,
  { voice }: Pick<Sentence, 'voice'>,
  words: Words,
): string {
  return isAuthor(voice) ? (text.author ?? words.claims.authorNotRecorded) : words.meaning.voice(voice)
}

/** The same for the start of a sentence: a name stays as its bearer writes it. */
export function introduceSpeaker(
  reading: Pick<Reading, 'text'>,
  sentence: Pick<Sentence, 'voice'>,
  words: Words,
): string {
  const speaker = describeSpeaker(reading, sentence, words)
  const { text } = reading
  const name = isAuthor(sentence.voice) ? text.author : speakerOf(sentence.voice)
  return name !== undefined ? speaker : words.capitalise(speaker)
}
