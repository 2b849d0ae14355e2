/** Three words in a row, such as `every ten minutes`, stand in few texts already. */
const MOST_WORDS = 3
/**
 * A shorter word, such as `the`, stands in nearly every text, and the list of its places is the largest part of the
 * index.
 */
const LEAST_LETTERS = 4
/** Two words with fewer letters, such as `be good`, stand in too many texts to do without the third. */
const LEAST_OF_TWO = 7

/**
 * Pick the words of a phrase that few texts have in a row: the three with the most letters, without a short word at
 * one of their ends. Of `the trams run every ten minutes` these are `every ten minutes`, of `of the first plan` they
 * are `first plan`.
 */
export function pickTelling(words: readonly string[]): readonly string[] {
  const starts = words.slice(0, Math.max(1, words.length - MOST_WORDS + 1)).keys()
  const rows = [...starts].map(start => words.slice(start, start + MOST_WORDS))
  const longest = rows.reduce((best, row) => (countLetters(row) > countLetters(best) ? row : best), [])
  return trim(longest)
}

function trim(row: readonly string[]): readonly string[] {
  const [first = '', , last = ''] = row
  if (row.length < MOST_WORDS || Math.min(first.length, last.length) >= LEAST_LETTERS) return row
  const two = first.length <= last.length ? row.slice(1) : row.slice(0, -1)
  return countLetters(two) < LEAST_OF_TWO ? row : two
}

const countLetters = (row: readonly string[]) => row.join('').length
