import type { Place, SentencePlace } from '../reading.ts'

/** Whether a place begins within another, wherever it ends. */
export function beginsWithin(inner: SentencePlace, outer: Place): boolean {
  return inner.paragraph === outer.paragraph && outer.start <= inner.start && inner.start < outer.end
}
