import type { NamedSentence, Sentence } from '../reading.ts'

/** Whether it is a claim or a quoted sentence: a remark has no id. */
export function hasId(sentence: Sentence): sentence is NamedSentence {
  return sentence.id !== undefined
}
