import { listFirsts, type Sentence } from '../../model/index.ts'

/**
 * Give sentences the ids of a ledger.
 *
 * @param sentences as they were named without it; twins have the same id
 * @param ids those of the claims, in order
 */
export function renameSentences(sentences: readonly Sentence[], ids: readonly string[]): readonly Sentence[] {
  const firsts = listFirsts(sentences)
  const names = new Map(firsts.map(({ id }, i) => [id, ids[i]]))
  return sentences.map(sentence => (sentence.id ? { ...sentence, id: names.get(sentence.id) } : sentence))
}
