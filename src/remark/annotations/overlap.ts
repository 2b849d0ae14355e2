import type { Place, Range } from '../../model/index.ts'
import { placesOf, type TextIndex } from '../../text/index.ts'

/** Whether two places share a character. */
export function overlap(a: Place, b: Place): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end
}

/** Those of `items` that a range of the joined string touches. */
export function listTouched<T extends Place>(
  items: readonly T[],
  index: TextIndex,
  range: Range,
): readonly T[] {
  const places = placesOf(index, range)
  return items.filter(item => places.some(place => overlap(place, item)))
}
