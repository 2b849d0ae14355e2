import type { NamedSentence, Sentence } from '../reading.ts'
import { isFirst } from './is-first.ts'

/** Find a claim or quoted sentence by its id, at its first place. */
export function findSentence(
  sentences: readonly Sentence[],
  id: string | undefined,
): NamedSentence | undefined {
  return sentences.find(
    (sentence): sentence is NamedSentence => id !== undefined && sentence.id === id && isFirst(sentence),
  )
}
