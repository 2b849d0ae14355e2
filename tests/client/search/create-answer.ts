import type { Answer } from '../../../src/client/search/answers/search-answer.ts'
import type { Rank } from '../../../src/search/query/hit.ts'
import { createPassage } from '../../search/passages.ts'

/** What a page answers: one hit of each rank. */
export function createAnswer(page: string, ...ranks: readonly Rank[]): Answer {
  const hits = ranks.map((rank, passage) => ({ passage, marks: [], rank, alsoIn: [] }))
  return { list: { page, title: page, passages: ranks.map((_, i) => createPassage('', i)) }, hits }
}
