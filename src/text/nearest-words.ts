/** From so many letters on one slip is forgiven: all shorter words, such as `at`, `as` and `is`, are one slip apart. */
const LEAST_FOR_ONE = 3
/** From so many letters on two slips are forgiven. */
const LEAST_FOR_TWO = 6

/**
 * Find the words that a mistyped one may stand for: those with at most one letter missing, added, changed, or swapped
 * with its neighbour; in longer words two. The nearest first, then those that begin most alike, then in the order given.
 *
 * @param words folded, as `typed` is
 * @param most how many to return at most
 */
export function nearestWords(words: Iterable<string>, typed: string, most: number): readonly string[] {
  const limit = typed.length < LEAST_FOR_ONE ? 0 : typed.length < LEAST_FOR_TWO ? 1 : 2
  const near: { readonly word: string; readonly distance: number; readonly prefix: number }[] = []
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > limit) continue
    const distance = countSlips(word, typed, limit)
    if (distance <= limit) near.push({ word, distance, prefix: countAlike(word, typed) })
  }
  near.sort((a, b) => a.distance - b.distance || b.prefix - a.prefix)
  return near.slice(0, most).map(({ word }) => word)
}

/** Letters with which both begin. */
function countAlike(a: string, b: string): number {
  let count = 0
  while (count < a.length && a[count] === b[count]) count += 1
  return count
}

/**
 * The optimal string alignment distance, or a number above `limit` as soon as it must exceed that.
 *
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 */
function countSlips(a: string, b: string, limit: number): number {
  let beforeLast = new Uint16Array(b.length + 1)
  let last = Uint16Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Uint16Array(b.length + 1)
    row[0] = i
    for (let j = 1; j <= b.length; j += 1) {
      const change = Number(last[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(change, Number(last[j]) + 1, Number(row[j - 1]) + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) row[j] = Math.min(Number(row[j]), Number(beforeLast[j - 2]) + 1)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return Number(last[b.length])
}
