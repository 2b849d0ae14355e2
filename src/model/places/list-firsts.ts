import type { NamedSentence, Sentence } from '../reading.ts'
import { hasId } from './has-id.ts'
import { isFirst } from './is-first.ts'

/** List the claims and quoted sentences of a text, each once, by its first place. */
export function listFirsts(sentences: readonly Sentence[]): readonly NamedSentence[] {
  return sentences.filter(hasId).filter(isFirst)
}
