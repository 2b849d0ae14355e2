/** What English writes after an apostrophe. */
const ENDING = /^(s|t|d|m|re|ll|ve)$/
const ONE = /^.$/u
/** `a` and `I` are words of their own more often. */
const LETTER = /^(?![ai])\p{L}$/u
const DIGITS = /^\p{N}+$/u

/** Join what is too small to be a word to the word before: endings, one letter or digit, digits to digits. */
export function joinBack(words: readonly string[]): readonly string[] {
  const wordAt = (i: number) => words[i] ?? ''
  const isOne = (i: number) => ONE.test(wordAt(i))
  const isEnding = (i: number) => i > 0 && ENDING.test(wordAt(i)) && !isOne(i - 1)
  const joined = joinWhere(words, (word, last, i) => {
    const isRow = isOne(i - 1) && isOne(i) && !isEnding(i - 1)
    const isNumber = DIGITS.test(word) && (DIGITS.test(last) || isOne(i))
    const isAlone = LETTER.test(word) && !isOne(i + 1)
    return isRow || isEnding(i) || isNumber || isAlone
  })
  // What a mark stood before has lost what it belongs to.
  return joined.length > 1 && ENDING.test(String(joined[0])) ? joined.slice(1) : joined
}

/** Join one letter to the word after it, after other letters to those; digits to digits. */
export function joinAhead(words: readonly string[]): readonly string[] {
  const rows = joinWhere(
    words,
    (word, last) => (ONE.test(last) && LETTER.test(word)) || (DIGITS.test(last) && DIGITS.test(word)),
  )
  return joinWhere(rows, (_, last) => LETTER.test(last))
}

/** @param joins is told a word, the one before as it was given, and the index of the word */
function joinWhere(
  words: readonly string[],
  joins: (word: string, last: string, i: number) => boolean,
): readonly string[] {
  const joined: string[] = []
  for (const [i, word] of words.entries()) {
    const last = words[i - 1]
    if (last !== undefined && joins(word, last, i)) joined.push(`${joined.pop()}${word}`)
    else joined.push(word)
  }
  return joined
}
