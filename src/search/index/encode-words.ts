import { splitWords, type Word } from './split-words.ts'

/** An address has more parts than anybody looks for in one word. */
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

/** Pagefind doesn't index a part of one letter, and parts letters from digits: such a part has to stand alone. */
function isAmong(part: string | undefined, parts: readonly string[]): part is string {
  if (part === undefined || parts.length === 1 || parts.length > MOST_PARTS) return false
  return !/^.$/u.test(part) && !(/\p{N}/u.test(part) && /\p{L}/u.test(part))
}
