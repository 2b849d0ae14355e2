/** The rank of what lies past the end of the text: before every other. */
const PAST_THE_END = -1

/**
 * Sort the suffixes of a text, by their first UTF-16 code unit, then by twice as many units at a time. A text that
 * says a long passage again takes about as long as any other: `n log n`.
 *
 * @returns where each suffix begins, in the order of the suffixes
 * @see Manber and Myers, “Suffix arrays: a new method for on-line string searches” (1993)
 */
export function sortSuffixes(text: string): Int32Array {
  const { length } = text
  let keys: Int32Array = Int32Array.from({ length }, (_, place) => text.charCodeAt(place))
  let order: Int32Array = sortByKey(
    Int32Array.from({ length }, (_, place) => place),
    keys,
  )
  keys = rankPairs(order, keys, length)
  for (let width = 1; width < length && hasTies(order, keys); width *= 2) {
    order = sortByKey(orderBySecondHalf(order, width), keys)
    keys = rankPairs(order, keys, width)
  }
  return order
}

const keyAt = (keys: Int32Array, place: number): number => keys[place] ?? PAST_THE_END

function hasTies(order: Int32Array, keys: Int32Array): boolean {
  return keyAt(keys, keyAt(order, order.length - 1)) < order.length - 1
}

/** The suffixes in the order of what follows `width` units after their beginning; nothing comes first. */
function orderBySecondHalf(order: Int32Array, width: number): Int32Array {
  const sorted = new Int32Array(order.length)
  let free = 0
  for (let place = order.length - width; place < order.length; place++) sorted[free++] = place
  for (const place of order) if (place >= width) sorted[free++] = place - width
  return sorted
}

/** A counting sort, which leaves those of one key in their order. */
function sortByKey(places: Int32Array, keys: Int32Array): Int32Array {
  const ends = new Int32Array(keys.reduce((most, key) => Math.max(most, key), 0) + 1)
  for (const key of keys) ends[key] = keyAt(ends, key) + 1
  let end = 0
  ends.forEach((count, key) => {
    end += count
    ends[key] = end
  })
  const sorted = new Int32Array(places.length)
  for (let i = places.length - 1; i >= 0; i--) {
    const place = keyAt(places, i)
    const last = keyAt(ends, keyAt(keys, place)) - 1
    ends[keyAt(keys, place)] = last
    sorted[last] = place
  }
  return sorted
}

/** Number the suffixes anew, from 0: those that are alike in `width` units and the next `width` share a rank. */
function rankPairs(order: Int32Array, keys: Int32Array, width: number): Int32Array {
  const ranks = new Int32Array(order.length)
  let rank = -1
  let last = -1
  for (const place of order) {
    const isAlike =
      keyAt(keys, place) === keyAt(keys, last) && keyAt(keys, place + width) === keyAt(keys, last + width)
    if (!isAlike) rank += 1
    ranks[place] = rank
    last = place
  }
  return ranks
}
