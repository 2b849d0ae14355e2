import { AUTHOR, type Reading, type Sentence, UNNAMED } from '../model/index.ts'

const NOT_RECORDED = 'author not recorded in the saved copy'

/** Say whose words a sentence is: the author's name, or that it was not recorded, or another speaker's. */
export function describeSpeaker({ text }: Pick<Reading, 'text'>, { voice }: Pick<Sentence, 'voice'>): string {
  return voice === AUTHOR ? (text.author ?? NOT_RECORDED) : voice
}

/** The same for the start of a sentence: a name stays as its bearer writes it. */
export function introduceSpeaker(reading: Pick<Reading, 'text'>, sentence: Pick<Sentence, 'voice'>): string {
  const speaker = describeSpeaker(reading, sentence)
  const isName = speaker !== NOT_RECORDED && speaker !== UNNAMED
  return isName ? speaker : speaker.charAt(0).toUpperCase() + speaker.slice(1)
}
