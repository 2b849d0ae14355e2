import type { Answer } from './search-answer.ts'

/** Whether no sentence has all of the words: some may be mistyped. */
export function needsHelp(answers: readonly Answer[]): boolean {
  return answers.every(({ hits }) => hits.every(({ rank }) => rank === 'some'))
}
