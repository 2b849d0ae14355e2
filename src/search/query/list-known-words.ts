import { fold } from '../../text/index.ts'

const PIECE = /[\p{L}\p{N}\p{M}]+/gu
/**
 * A longer run of letters is no word that anybody mistypes: it is an address, or stands in a script without spaces.
 */
const LONGEST_WORD = 32
/**
 * A piece of a word counts as a word from so many letters on: `openai` of `openai’s`, but neither `s`, nor `don` of
 * `don’t`.
 */
const LEAST_LETTERS = 4

/**
 * List the different words of a text that somebody may mistype, folded: what white space parts, without marks, as
 * `stripText` has it, and the longer pieces of that: `longterm`, `long` and `term`.
 */
export function listKnownWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const chunk of fold(text).text.split(' ')) {
    const pieces = chunk.match(PIECE) ?? []
    const long = pieces.filter(({ length }) => length >= LEAST_LETTERS)
    for (const word of [pieces.join(''), ...long]) {
      if (word !== '' && word.length <= LONGEST_WORD) words.add(word)
    }
  }
  return words
}
