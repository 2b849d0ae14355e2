import {
  findHits,
  type GroupedHit,
  groupHits,
  type PassageIndex,
  type PassageList,
  type Query,
} from '../../../search/index.ts'

/** What one text answers. */
export interface Answer {
  readonly list: PassageList
  readonly hits: readonly GroupedHit[]
}

export function answer(list: PassageList, index: PassageIndex, query: Query): Answer {
  return { list, hits: groupHits(index.passages, findHits(index, query)) }
}
