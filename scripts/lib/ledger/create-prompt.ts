import { createInterface } from 'node:readline'
import { joinLines } from '../command/join-lines.ts'

export interface PromptStreams {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

export interface Prompt {
  /** Print lines and ask for a number from 0 to `most` until it is given one; `undefined` if there is no answer. */
  readonly ask: (lines: readonly string[], most: number) => Promise<number | undefined>
  readonly close: () => void
}

/** Ask on a terminal. Ctrl C, Ctrl D and the end of the input are no answer. */
export function createPrompt({ input, output }: PromptStreams): Prompt {
  const lines = createInterface({ input, output })
  const answers = lines[Symbol.asyncIterator]()
  let isOpen = true
  lines.once('close', () => {
    isOpen = false
  })
  const ask = async (question: readonly string[], most: number): Promise<number | undefined> => {
    output.write(`\n${joinLines(question)}\n`)
    lines.setPrompt(`Number from 0 to ${most}: `)
    for (;;) {
      // What was typed before the input ended still counts.
      if (isOpen) lines.prompt()
      const { done, value } = await answers.next()
      if (done) return undefined
      const answer = String(value).trim()
      if (/^\d+$/.test(answer) && Number(answer) <= most) return Number(answer)
    }
  }
  return { ask, close: () => lines.close() }
}
