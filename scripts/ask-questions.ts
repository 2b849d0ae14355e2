import { createPrompt, type PromptStreams } from './create-prompt.ts'
import { describeQuestion } from './describe-question.ts'
import { type TextUpdate, updateText } from './update-text.ts'

export interface AskQuestionsOptions extends PromptStreams {
  /** The date to record, ISO 8601. */
  readonly today: string
}

/**
 * Ask the editor what became of ids, one after the other: an answer may settle what else is in question.
 *
 * @returns the texts without questions; `undefined` if one is left without an answer
 */
export async function askQuestions(
  updates: readonly TextUpdate[],
  { today, ...streams }: AskQuestionsOptions,
): Promise<readonly TextUpdate[] | undefined> {
  if (updates.every(({ questions }) => questions.length === 0)) return updates
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
      settled.push(current)
    }
    return settled
  } finally {
    prompt.close()
  }
}
