import type { Place } from '../reading.ts'

/** Whether all of a place lies within another, which may be the same. */
export function isWithin(inner: Place, outer: Place): boolean {
  return inner.paragraph === outer.paragraph && outer.start <= inner.start && inner.end <= outer.end
}
