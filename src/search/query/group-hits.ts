import type { Passage } from '../passage.ts'
import type { Hit } from './hit.ts'

/** A hit, with the other places of the same claim that answer too. */
export interface GroupedHit extends Hit {
  readonly alsoIn: readonly Passage[]
}

/** List a claim and its twins once, at its first place. */
export function groupHits(passages: readonly Passage[], hits: readonly Hit[]): readonly GroupedHit[] {
  const groups = Map.groupBy(hits, ({ passage }) => nameOf(passages[passage], passage))
  return [...groups.values()].flatMap(group => {
    const inOrder = group.toSorted((a, b) => a.passage - b.passage)
    const alsoIn = inOrder.slice(1).flatMap(({ passage }) => passages.slice(passage, passage + 1))
    return inOrder.slice(0, 1).map(first => ({ ...first, alsoIn }))
  })
}

/**
 * Name what a hit belongs to: the claim, which all its places share (`id` and `id~2`). A remark has no id, and a
 * paragraph may hold several, so each is named by its index.
 */
function nameOf(passage: Passage | undefined, index: number): string | number {
  return passage === undefined || passage.kind === 'remark' ? index : passage.fragment.replace(/~\d+$/, '')
}
