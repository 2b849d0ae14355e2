/**
 * A sentence that has something else than words in it, such as a link, and leaves its place in the sentence to each
 * language: ``parts`Saved from ${link} on ${time}.` `` is `['Saved from ', link, ' on ', time, '.']`.
 *
 * @returns the words and what was put between them, in order; no piece is empty
 */
export function parts<Filled extends readonly unknown[]>(
  words: TemplateStringsArray,
  ...filled: Filled
): readonly (string | Filled[number])[] {
  return words
    .flatMap((piece, i): (string | Filled[number])[] => (i < filled.length ? [piece, filled[i]] : [piece]))
    .filter(piece => piece !== '')
}
