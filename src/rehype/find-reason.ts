import { placeFragment, type Reading, type Sentence } from '../model/index.ts'

/**
 * Find the sentence that says how its author means these claims: the first place of one that qualifies any of them.
 *
 * @returns its fragment as a link within the page, or undefined
 */
export function findReason(
  claims: readonly Sentence[],
  { relations, sentences }: Reading,
): string | undefined {
  const relation = relations.find(
    ({ kind, to }) => kind === 'qualifies' && claims.some(({ id }) => id === to),
  )
  const isReason = ({ id, occurrence }: Sentence) => id === relation?.from && occurrence === 1
  return relation && sentences.some(isReason) ? `#${placeFragment(relation.from, 1)}` : undefined
}
