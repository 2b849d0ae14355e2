/** The space between two sentences and the letter that begins the second. */
const NEXT_LETTER = /(?<=\p{L}{3}[.?!]["”’)\]]{0,2})\s+["“‘([]{0,2}\p{L}/gu

/**
 * Tell whether an author begins sentences without capitals, as far as one paragraph shows: it begins with a small
 * letter, and so do at least half of its further sentences.
 */
export function writesSmall(text: string): boolean {
  if (!/^[^\p{L}]*\p{Ll}(?!\p{Lu})/u.test(text)) return false
  const openings = Array.from(text.matchAll(NEXT_LETTER), ({ 0: opening }) => opening)
  const small = openings.filter(opening => /\p{Ll}$/u.test(opening)).length
  return small > 0 && small * 2 >= openings.length
}
