import { isAnswerable, parseQuery } from '../../../search/index.ts'
import type { Scripts } from '../../../words/index.ts'
import type { Answer } from '../answers/search-answer.ts'

/** Say in a sentence how many sentences and how many notes answer a query, and how well. */
export function describeAnswers(
  typed: string,
  answers: readonly Answer[],
  { onlyPunctuation, nothing, answers: says }: Scripts['searching'],
): string {
  const [first] = answers.flatMap(({ hits }) => hits)
  if (typed.trim() === '') return ''
  if (!isAnswerable(parseQuery(typed))) return onlyPunctuation
  if (first === undefined) return nothing(typed)
  const say = first.rank === 'near' || first.rank === 'some' ? says[first.rank] : says.whole
  return say(countFound(answers))
}

function countFound(answers: readonly Answer[]): { readonly sentences: number; readonly notes: number } {
  const kinds = answers.flatMap(({ list, hits }) => hits.map(({ passage }) => list.passages[passage]?.kind))
  const notes = kinds.filter(kind => kind === 'note').length
  return { sentences: kinds.length - notes, notes }
}
