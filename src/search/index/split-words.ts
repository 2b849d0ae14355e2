import { fold } from '../../text/index.ts'

/** Letters and digits in a row: `don` and `t`. */
type Piece = string
/** What counts as one word however it is punctuated: `don’t`, `e.g.`, `1,000`. */
type Part = readonly Piece[]
/** What no white space parts: `long-term`, `bank—which`, `and/or`. */
export type Word = readonly Part[]

const MARKS = /\p{M}/gu
/** A run of letters, or one of a script that doesn't part its words; radicals and full stops of those are no letters. */
const PIECE =
  /(?=[\p{L}\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}])+/gu

/**
 * Split a text into folded words the way the search index knows them. Vowel signs and other marks are dropped: Pagefind
 * keeps some of them in its index and none in its queries.
 */
export function splitWords(text: string): readonly Word[] {
  const chunks = fold(text).text.split(' ')
  return chunks.flatMap(chunk => splitChunk(chunk.replace(MARKS, '')))
}

function splitChunk(chunk: string): readonly Word[] {
  const words: Piece[][][] = []
  let last = ''
  let end = 0
  for (const { 0: piece, index } of chunk.matchAll(PIECE)) {
    const between = chunk.slice(end, index)
    const word = words.at(-1)
    const part = word?.at(-1)
    if (part && joins(last, between, piece)) part.push(piece)
    else if (word && between !== '') word.push([piece])
    else words.push([[piece]])
    // What an apostrophe has joined is no longer a letter.
    last = between === "'" ? last + piece : piece
    end = index + piece.length
  }
  return words
}

/** Whether what two pieces make is mostly thought of as one word, and written as one where a mark is left out. */
function joins(before: Piece, marks: string, after: Piece): boolean {
  if (marks === "'") return true
  if (/^[.,]$/.test(marks) && /\p{N}$/u.test(before) && /^\p{N}/u.test(after)) return true
  if (!/^[.&/-]$/.test(marks)) return false
  return isLetter(before) || isLetter(after) || (before.length === 1 && after.length === 1)
}

/**
 * Whether a piece is a single letter, such as `e` and `g` of `e.g.`; but `a` and `I` are more often words of their
 * own.
 */
function isLetter(piece: Piece): boolean {
  return /^[^ai]$/u.test(piece)
}
