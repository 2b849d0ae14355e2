import { sortSuffixes } from './sort-suffixes.ts'

const NONE = -1

/**
 * Measure, for each place of a text, how much of what begins there begins somewhere earlier too: a passage is the
 * first of its kind if, and only if, it is longer.
 *
 * @returns UTF-16 code units
 * @see Crochemore and Ilie, “Computing longest previous factor in linear time and applications” (2008)
 */
export function measureEarlier(text: string): Int32Array {
  const { before, after } = findNeighbours(sortSuffixes(text))
  const withBefore = measureCommon(text, before)
  const withAfter = measureCommon(text, after)
  return withBefore.map((length, place) => Math.max(length, numberAt(withAfter, place)))
}

/** For each suffix the nearest of those that begin earlier in the text, on either side in the order of suffixes. */
interface Neighbours {
  readonly before: Int32Array
  readonly after: Int32Array
}

const numberAt = (list: Int32Array, place: number): number => list[place] ?? NONE

/** Suffixes leave the order from the last of the text to the first: who is left began earlier. */
function findNeighbours(order: Int32Array): Neighbours {
  const before = new Int32Array(order.length)
  const after = new Int32Array(order.length)
  order.forEach((place, rank) => {
    before[place] = numberAt(order, rank - 1)
    after[place] = numberAt(order, rank + 1)
  })
  for (let place = order.length - 1; place >= 0; place--) {
    const left = numberAt(before, place)
    const right = numberAt(after, place)
    if (left !== NONE) after[left] = right
    if (right !== NONE) before[right] = left
  }
  return { before, after }
}

/** How far each suffix and its neighbour are the same: one unit less at most than the suffix before. */
function measureCommon(text: string, neighbours: Int32Array): Int32Array {
  let length = 0
  return neighbours.map((neighbour, place) => {
    length = neighbour === NONE ? 0 : Math.max(0, length - 1)
    while (text.charCodeAt(neighbour + length) === text.charCodeAt(place + length)) length += 1
    return length
  })
}
