import type { Reading, Sentence } from './reading.ts'

/** Find the sentence that says how its author means these claims: the first place of one that qualifies any of them. */
export function findReason(
  claims: readonly Sentence[],
  { relations, sentences }: Reading,
): Sentence | undefined {
  const relation = relations.find(
    ({ kind, to }) => kind === 'qualifies' && claims.some(({ id }) => id === to),
  )
  return sentences.find(({ id, occurrence }) => id !== undefined && id === relation?.from && occurrence === 1)
}
