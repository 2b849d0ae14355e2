/**
 * A sentence that has something else than words in it, such as a link, and leaves its place in the sentence to each
 * language: ``parts`Saved from ${link} on ${time}.` `` is `['Saved from ', link, ' on ', time, '.']`.
 *
 * @returns the words and what was put between them, in order; no piece is empty
 */
export function parts<T>(words: TemplateStringsArray, ...filled: readonly T[]): readonly (string | T)[] {
  return words
    .flatMap((piece, i): (string | T)[] => (i < filled.length ? [piece, filled[i] as T] : [piece]))
    .filter(piece => piece !== '')
}
