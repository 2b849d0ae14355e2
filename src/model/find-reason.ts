import type { Reading, Sentence } from './reading.ts'
import { isAuthor } from './voice.ts'

/** Find the sentence in which an author says how these claims are meant: the first that qualifies any of them. */
export function findReason(
  claims: readonly Sentence[],
  { relations, sentences }: Reading,
): Sentence | undefined {
  const qualifying = relations.filter(
    ({ kind, to }) => kind === 'qualifies' && claims.some(({ id }) => id === to),
  )
  return sentences.find(
    ({ id, voice, occurrence }) =>
      isAuthor(voice) && occurrence === 1 && qualifying.some(({ from }) => from === id),
  )
}
