/** A letter that follows the end of a sentence, and the word before it. */
const NEXT_LETTER = /(?<=\p{L}{3}[.?!]["”’)\]]{0,2})\s+["“‘([]{0,2}(\p{L})/gu

/**
 * Tell whether an author begins sentences without capitals, as far as this paragraph shows: it begins with a small
 * letter, and at least as many of its sentences do as do not.
 */
export function writesSmall(text: string): boolean {
  if (!/^[^\p{L}]*\p{Ll}(?!\p{Lu})/u.test(text)) return false
  const letters = Array.from(text.matchAll(NEXT_LETTER), ({ 0: match }) => /\p{Ll}$/u.test(match))
  const small = letters.filter(isSmall => isSmall).length
  return small > 0 && small * 2 >= letters.length
}
