import type { WithdrawnText } from '../model/index.ts'

/**
 * What other software gets of a text that was withdrawn, in the form of a Reading: no words of the text, but every id
 * with what it said last, whose words these are and how they were meant.
 */
export function toWithdrawnJson({ name, title, author, language, until, claims }: WithdrawnText): object {
  return {
    text: { slug: name, title, language, ...(author && { author }), withdrawn: until },
    paragraphs: [],
    sentences: [],
    quotations: [],
    repeats: [],
    notes: [],
    relations: [],
    published: [],
    retired: claims.map(claim => {
      const { id, text, speaker, stance } = claim
      const words = text && {
        text,
        ...(speaker ? { voice: speaker, by: 'speaker' } : { by: 'author', stance: stance ?? 'asserted' }),
      }
      return { id, ...words, since: claim.until ?? until, ...(claim.to && { movedTo: claim.to[0] }) }
    }),
  }
}
