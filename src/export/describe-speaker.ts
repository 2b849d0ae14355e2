import { isAuthor, nameVoice, type Reading, type Sentence, speakerOf } from '../model/index.ts'

const NOT_RECORDED = 'author not recorded in the saved copy'

/** Say whose words a sentence is: the author's name, or that it was not recorded, or another speaker's. */
export function describeSpeaker({ text }: Pick<Reading, 'text'>, { voice }: Pick<Sentence, 'voice'>): string {
  return isAuthor(voice) ? (text.author ?? NOT_RECORDED) : nameVoice(voice)
}

/** The same for the start of a sentence: a name stays as its bearer writes it. */
export function introduceSpeaker(reading: Pick<Reading, 'text'>, sentence: Pick<Sentence, 'voice'>): string {
  const speaker = describeSpeaker(reading, sentence)
  const { text } = reading
  const name = isAuthor(sentence.voice) ? text.author : speakerOf(sentence.voice)
  return name !== undefined ? speaker : speaker.charAt(0).toUpperCase() + speaker.slice(1)
}
