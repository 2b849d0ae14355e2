import type { Draft, DraftPlace } from './draft.ts'

/** Where an old claim lives on: one pair of its places. */
export interface Home {
  readonly old: DraftPlace
  readonly place: DraftPlace
}

/** Find for every old claim that is paired where it lives on: where its words are the same, else at its first place. */
export function findHomes({ was }: Draft): ReadonlyMap<number, Home> {
  const homes = new Map<number, Home>()
  const pairs = [...was.pairs].sort(([a], [b]) => a.at - b.at)
  const same = pairs.filter(([old, place]) => old.key === place.key)
  for (const [old, place] of [...same, ...pairs]) {
    if (!homes.has(old.claim)) homes.set(old.claim, { old, place })
  }
  return homes
}
