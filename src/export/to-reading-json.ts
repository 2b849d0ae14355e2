import { READING_FORMAT, type Reading, sentencePath, writePublished, writeSentence } from '../model/index.ts'

/**
 * The Reading as other software gets it: every sentence with its address.
 *
 * @param urlOf makes an absolute address of a path relative to the site's base
 */
export function toReadingJson(reading: Reading, urlOf: (path: string) => string): object {
  // What quoted words were called before is told to this site's own pages alone.
  const { quotedBefore, ...lists } = reading
  return {
    format: READING_FORMAT,
    ...lists,
    sentences: lists.sentences.map(sentence => ({
      ...writeSentence(sentence),
      url: urlOf(sentencePath(reading, sentence)),
    })),
    published: lists.published.map(writePublished),
    retired: lists.published.flatMap(({ id, text, state, until, ends }) => {
      const [end] = ends.filter(({ isLive }) => isLive)
      return state === 'live' ? [] : [{ id, text, since: until, ...(end && { movedTo: end.id }) }]
    }),
  }
}
