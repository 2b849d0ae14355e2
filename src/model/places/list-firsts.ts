import type { NamedSentence, Sentence } from '../reading.ts'
import { isFirst } from './is-first.ts'

/** List the claims and quoted sentences of a text, each once, by its first place. */
export function listFirsts(sentences: readonly Sentence[]): readonly NamedSentence[] {
  return sentences.filter(isNamed).filter(isFirst)
}

function isNamed(sentence: Sentence): sentence is NamedSentence {
  return sentence.id !== undefined
}
