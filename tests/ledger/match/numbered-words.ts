/** So many different words, the first of them with a number of one's own: words of the same number are the same. */
export function listNumbered(count: number, first = 0): readonly string[] {
  return Array.from({ length: count }, (_, i) => `word${first + i}`)
}

/** The same as a sentence. */
export function sayNumbered(count: number, first = 0): string {
  return listNumbered(count, first).join(' ')
}
