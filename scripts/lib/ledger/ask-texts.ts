import type { TextDecision, TextDecisions, TextQuestion } from '../../../src/ledger/index.ts'
import { createPrompt, type PromptStreams } from './create-prompt.ts'
import { describeTextQuestion } from './describe-text-question.ts'

/**
 * Ask the editor what became of texts whose folders are gone.
 *
 * @returns `undefined` if one is left without an answer
 */
export async function askTexts(
  questions: readonly TextQuestion[],
  streams: PromptStreams,
): Promise<TextDecisions | undefined> {
  if (questions.length === 0) return new Map()
  const prompt = createPrompt(streams)
  const decisions = new Map<string, TextDecision>()
  try {
    for (const question of questions) {
      const { text, candidates } = question
      const most = candidates.length + 2
      const answer = await prompt.ask(describeTextQuestion(question), most)
      if (answer === undefined || answer === 0) return undefined
      const chosen = candidates[answer - 1]
      decisions.set(
        text.name,
        chosen ? { kind: 'moved', to: chosen.name } : { kind: 'withdrawn', withoutWords: answer === most },
      )
    }
    return decisions
  } finally {
    prompt.close()
  }
}
