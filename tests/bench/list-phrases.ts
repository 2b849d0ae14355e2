/** List every different run of 2 to 8 words within a sentence, as it stands. */
export function listPhrases(sentences: readonly string[]): readonly string[] {
  const phrases = new Set<string>()
  for (const sentence of sentences) {
    const words = sentence.split(/\s+/)
    for (let length = 2; length <= 8; length += 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        phrases.add(words.slice(start, start + length).join(' '))
      }
    }
  }
  return [...phrases]
}

/** So many of a list, spread evenly over it. */
export function sample<T>(list: readonly T[], size: number): readonly T[] {
  return list.filter(
    (_, i) => Math.floor((i * size) / list.length) !== Math.floor(((i - 1) * size) / list.length),
  )
}
