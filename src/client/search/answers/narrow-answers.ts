import { type Filters, passesFilters } from '../../../search/index.ts'
import type { Answer } from './search-answer.ts'

/** Leave of each answer what the filters let through. */
export function narrowAnswers(answers: readonly Answer[], filters: Filters): readonly Answer[] {
  return answers.map(({ list, hits }) => ({
    list,
    hits: hits.filter(({ passage }) => passesFilters(list.passages[passage], filters)),
  }))
}
