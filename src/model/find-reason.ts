import { isFirst } from './places/is-first.ts'
import type { NamedSentence, Reading, Sentence } from './reading.ts'
import { isAuthor } from './voice.ts'

/** Find the sentence in which an author says how these claims are meant: the first that qualifies any of them. */
export function findReason(
  claims: readonly Sentence[],
  { relations, sentences }: Reading,
): NamedSentence | undefined {
  const qualifying = relations.filter(
    ({ kind, to }) => kind === 'qualifies' && claims.some(({ id }) => id === to),
  )
  return sentences.find(
    (sentence): sentence is NamedSentence =>
      isAuthor(sentence.voice) && isFirst(sentence) && qualifying.some(({ from }) => from === sentence.id),
  )
}
