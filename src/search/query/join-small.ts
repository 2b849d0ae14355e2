/** What English writes after an apostrophe: the `s` of `it’s`, the `t` of `don’t`, the `ll` of `we’ll`. */
const ENDING = /^(s|t|d|m|re|ll|ve)$/
const ONE = /^.$/u
/** A single letter; but `a` and `I` are more often words of their own. */
const LETTER = /^(?![ai])\p{L}$/u
const DIGITS = /^\p{N}+$/u

/**
 * Join what is too small to be a word to the word before it: `don t` becomes `dont`, `e g` becomes `eg`, and `1 000`
 * becomes `1000`. So a phrase is found whose marks were typed as white space.
 */
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
  // An ending at the start, as in `s plan` of `OpenAI’s plan`, belongs to a word that was left out.
  return joined.length > 1 && ENDING.test(String(joined[0])) ? joined.slice(1) : joined
}

/**
 * Join a single letter to the word after it, and rows of letters or of numbers to one word: `x ray` becomes `xray`, `e
 * g this` becomes `eg this`, and `1 000` becomes `1000`.
 */
export function joinAhead(words: readonly string[]): readonly string[] {
  const rows = joinWhere(
    words,
    (word, last) => (ONE.test(last) && LETTER.test(word)) || (DIGITS.test(last) && DIGITS.test(word)),
  )
  return joinWhere(rows, (_, last) => LETTER.test(last))
}

/**
 * Join each word to the one before it where `joins` says so.
 *
 * @param joins gets a word, the word before it as it was given, and the index of the word
 */
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
