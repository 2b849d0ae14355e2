import { selectorKey } from '../../../src/ledger/index.ts'
import { createPrompt, type PromptStreams } from './create-prompt.ts'
import { describeMovedPlace } from './describe-moved-place.ts'
import { describeQuestion } from './describe-question.ts'
import { type TextUpdate, updateText } from './update-text.ts'

export interface AskQuestionsOptions extends PromptStreams {
  /** The date to record, ISO 8601. */
  readonly today: string
}

/**
 * Ask the editor what became of ids, one after the other: an answer may settle what else is in question.
 *
 * @returns the texts without questions, or the one of which an entry is not meant where it stands; `undefined` if a
 *   question is left without an answer
 */
export async function askQuestions(
  updates: readonly TextUpdate[],
  { today, ...streams }: AskQuestionsOptions,
): Promise<readonly TextUpdate[] | undefined> {
  if (updates.every(({ questions, moves }) => questions.length + moves.length === 0)) return updates
  const prompt = createPrompt(streams)
  const settled: TextUpdate[] = []
  try {
    for (const update of updates) {
      const decisions = new Map<string, number | 'retire'>()
      let current = update
      for (let [question] = current.questions; question; [question] = current.questions) {
        const answer = await prompt.ask(describeQuestion(question, current), question.candidates.length)
        if (answer === undefined) return undefined
        decisions.set(question.id, question.candidates[answer - 1]?.claim ?? 'retire')
        current = updateText(current, { today, decisions })
      }
      const meant = new Set<string>()
      for (let [move] = current.moves; move; [move] = current.moves) {
        const answer = await prompt.ask(describeMovedPlace(move, current), 1)
        if (answer === undefined) return undefined
        if (answer === 0) return [current]
        meant.add(selectorKey(move.entry.selector))
        current = updateText(current, { today, decisions, meant })
      }
      settled.push(current)
    }
    return settled
  } finally {
    prompt.close()
  }
}
