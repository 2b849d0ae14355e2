import { AUTHOR, nameVoice, READING_FORMAT, speakerOf, type WithdrawnText } from '../model/index.ts'

/**
 * What other software gets of a text that was withdrawn, in the form of a Reading: no words of the text, but every id
 * with what it said last, whose words these are and how they were meant.
 */
export function toWithdrawnJson({ name, title, author, language, until, claims }: WithdrawnText): object {
  return {
    format: READING_FORMAT,
    text: { slug: name, title, language, ...(author && { author }), withdrawn: until },
    paragraphs: [],
    sentences: [],
    quotations: [],
    repeats: [],
    notes: [],
    relations: [],
    published: [],
    retired: claims.map(claim => {
      const { id, aliases, text, voice = AUTHOR, stance = 'asserted', speaker = speakerOf(voice) } = claim
      const words = text && {
        text,
        voice: nameVoice(voice),
        by: voice.by,
        stance,
        ...(speaker && { speaker }),
      }
      return {
        id,
        ...(aliases.length > 0 && { aliases }),
        ...words,
        since: claim.until ?? until,
        ...(claim.to && { movedTo: claim.to[0] }),
      }
    }),
  }
}
