/**
 * Count the items at the start of a list that pass a test which no item after them passes, by halving the list.
 */
export function countLeading<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list.slice(middle, middle + 1).some(passes)) low = middle + 1
    else high = middle
  }
  return low
}
