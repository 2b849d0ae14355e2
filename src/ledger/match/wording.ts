import { foldWording, listWords } from './list-words.ts'

/** The words of a claim, made comparable. */
export interface Wording {
  /** Equal for what a reader would call the same words. */
  readonly key: string
  /** Every word with the number of its occurrence, so that a word said twice counts twice. */
  readonly words: ReadonlySet<string>
  /** Every two neighbouring words. */
  readonly pairs: ReadonlySet<string>
}

export function createWording(text: string): Wording {
  const key = foldWording(text)
  const words = listWords(key)
  return {
    key,
    words: numberWords(words),
    pairs: new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)),
  }
}

function numberWords(words: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  return new Set(
    words.map(word => {
      const count = (counts.get(word) ?? 0) + 1
      counts.set(word, count)
      return count === 1 ? word : `${word} ${count}`
    }),
  )
}
