import { splitWords, type Word } from './split-words.ts'

/** A word of more parts is an address, of which nobody types so many as one word; it is not written whole. */
const MOST_PARTS = 8

/**
 * Write a text as the words that Pagefind indexes. It numbers what white space parts, and finds a phrase by numbers in
 * a row; of `long-term` it puts `longterm`, `long` and `term` all at one number. So a word of several parts stands
 * there as often as it has parts, and is found as `long term`, `longterm`, and by either half.
 */
export function encodeWords(text: string): string {
  return splitWords(text).map(encodeWord).join(' ')
}

function encodeWord(word: Word): string {
  const parts = word.map(pieces => pieces.join(''))
  const whole = parts.join('-')
  const encoded = word.map((pieces, i) => (isAmong(parts[i], parts) ? whole : pieces.join('-')))
  return encoded.join(' ')
}

/**
 * Whether a part may stand for its whole word. Pagefind doesn’t index a part of one letter, such as the `x` of
 * `x-ray`, and it parts letters from digits, so such a part is written alone.
 */
function isAmong(part: string | undefined, parts: readonly string[]): part is string {
  if (part === undefined || parts.length === 1 || parts.length > MOST_PARTS) return false
  return !/^.$/u.test(part) && !(/\p{N}/u.test(part) && /\p{L}/u.test(part))
}
