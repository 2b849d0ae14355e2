/** Embeddings and overrides, which PDF ends, and isolates, which PDI ends. */
const EMBEDDINGS = '\u202A\u202B\u202D\u202E'
const ISOLATES = '\u2066\u2067\u2068'
const PDF = '\u202C'
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * Find a bidirectional control character without its partner in a paragraph, so that no text can turn what stands
 * beside it around.
 *
 * A PDF ends the innermost embedding, unless an isolate was opened after it; a PDI ends the innermost isolate and what
 * embeddings are open within.
 *
 * @returns the offset of the first without its partner, in UTF-16 code units
 * @see https://www.unicode.org/reports/tr9/#Explicit_Levels_and_Directions rules X2 to X7
 */
export function findBidiFault(paragraph: string): number | undefined {
  const open: { readonly at: number; readonly isIsolate: boolean }[] = []
  for (const { 0: control, index: at } of paragraph.matchAll(CONTROLS)) {
    if (EMBEDDINGS.includes(control)) open.push({ at, isIsolate: false })
    else if (ISOLATES.includes(control)) open.push({ at, isIsolate: true })
    else if (control === PDF) {
      if (open.at(-1)?.isIsolate !== false) return at
      open.pop()
    } else {
      while (open.at(-1)?.isIsolate === false) open.pop()
      if (open.pop() === undefined) return at
    }
  }
  return open[0]?.at
}
