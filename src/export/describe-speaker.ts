import { AUTHOR, type Reading, type Sentence } from '../model/index.ts'

const NOT_RECORDED = 'author not recorded in the saved copy'

/** Say whose words a sentence is: the author's name, or that it was not recorded, or another speaker's. */
export function describeSpeaker({ text }: Pick<Reading, 'text'>, { voice }: Pick<Sentence, 'voice'>): string {
  return voice === AUTHOR ? (text.author ?? NOT_RECORDED) : voice
}
