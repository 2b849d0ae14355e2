import { foldWording } from './fold-wording.ts'

/**
 * A word: letters and digits, with apostrophes inside. In scripts that write no spaces each character counts
 * as a word, so that one changed character does not change a whole line.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+(?:'[\p{L}\p{M}\p{N}]+)*/gv

/** The words of a claim, made comparable. */
export interface WordProfile {
  /** Equal for what a reader would call the same words. */
  readonly key: string
  /** Every word with the number of its occurrence, so that a word said twice counts twice. */
  readonly words: ReadonlySet<string>
  /** Every two neighbouring words. */
  readonly pairs: ReadonlySet<string>
}

/** Make the words of a claim comparable. */
export function profileWords(text: string): WordProfile {
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

/** List the words of a folded text in order. */
function listWords(folded: string): readonly string[] {
  return folded.match(WORD) ?? []
}
