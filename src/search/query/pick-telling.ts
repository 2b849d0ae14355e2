/** So many words in a row are found in few texts. */
const MOST_WORDS = 3
/** Shorter words are in every text, and what the index says of one of them takes the most bytes. */
const LEAST_LETTERS = 4
/** Two words with fewer letters are too many texts' to do without a third. */
const LEAST_OF_TWO = 7

/** Pick the words in a row that tell the most of a phrase: the longest three, without short words at their ends. */
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
