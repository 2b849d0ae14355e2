import type { Range } from '../model/range.ts'

/** A string made comparable, every code unit of which knows what it stands for in the original. */
export interface FoldedText {
  readonly original: string
  readonly text: string
  /** For each code unit of `text`: where in `original` the characters it stands for begin. */
  readonly starts: ArrayLike<number>
  /** For each code unit of `text`: where in `original` they end, exclusive. */
  readonly ends: ArrayLike<number>
}

/** Folded code units and the run of the original that they stand for. */
interface Piece {
  readonly text: string
  readonly place: Range
}

/** What no reader sees: soft hyphens, zero-width characters, bidi controls, BOM, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u

/**
 * Accents, but no other marks: a vowel sign of Devanagari or the voicing of a kana is part of the word.
 * U+0338, the stroke through ≠, stays too: it turns a sentence into its opposite.
 */
const ACCENT = /(?=\p{Mn})(?!\u0338)[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]/u

const WHITE_SPACE = /\p{White_Space}/u
const DASH = /[\p{Dash_Punctuation}\u2212]/u
const DOUBLE_QUOTE = /[“”„‟«»″‶〝〞〟❝❞״]/u
const SINGLE_QUOTE = /[‘’‚‛‹›′‵`´ʹʻʼʽ❛❜׳]/u

/** Letters that Unicode does not decompose. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
])

/** What normalisation may join to the character before it: marks, vowels and finals of Hangul. */
const CONTINUES = /[\p{Mark}\u1160-\u11FF\uD7B0-\uD7FB]/u

/** What belongs to the character before it even where folding removes it. */
const EXTENDS = /\p{Grapheme_Extend}/u

/**
 * A character and thirty marks: longer runs are not normalised, which would take quadratic time.
 *
 * @see https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
const LONGEST_CLUSTER = 31

/**
 * Make a text comparable: two strings that a reader would call the same words fold to the same string.
 *
 * Case, accents, ligatures and other compatibility forms, the shapes of quotation marks and dashes, and
 * the amount of white space are levelled; what is invisible is removed; lone surrogates become U+FFFD.
 * Does not depend on the locale. White space at the ends is kept, as one space. Folding twice changes
 * nothing, and canonically equivalent strings fold alike. Takes linear time.
 */
export function fold(text: string): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const cluster of clusters(foldCharacters(text))) {
    for (const piece of compose(cluster)) {
      folded += piece.text
      for (let unit = 0; unit < piece.text.length; unit++) {
        starts.push(piece.place.start)
        ends.push(piece.place.end)
      }
    }
  }
  return { original: text, text: folded, starts, ends }
}

/**
 * Find the smallest range of the original that covers a range of the folded string.
 *
 * An accent goes with its letter, a space with its whole run of white space; what is invisible and
 * stands at the edge stays outside.
 *
 * @param start - code units of `folded.text`
 * @param end - exclusive, greater than `start`
 * @throws RangeError if that is no range of the folded string, or an empty one
 */
export function unfold(folded: FoldedText, start: number, end: number): Range {
  const first = folded.starts[start]
  const last = folded.ends[end - 1]
  if (first === undefined || last === undefined || start >= end) {
    throw new RangeError(`Unexpected range ${start}–${end}, expected part of 0–${folded.text.length}`)
  }
  return { start: first, end: last }
}

/** Fold every character by itself: a piece for every code point that comes out, all of them in one place. */
function foldCharacters(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  const known = new Map<string, string>()
  let place = { start: 0, end: 0 }
  let end = 0
  for (const character of text.toWellFormed()) {
    const start = end
    end += character.length
    const folded = known.get(character) ?? foldCharacter(character)
    known.set(character, folded)
    if (goesWith(pieces.at(-1), character, folded)) {
      place.end = end
    } else if (folded !== '') {
      place = { start, end }
      for (const codePoint of folded) pieces.push({ text: codePoint, place })
    }
  }
  return pieces
}

/** Is this one more blank of a run, or a removed mark of the character before? */
function goesWith(last: Piece | undefined, character: string, folded: string): boolean {
  return folded === '' ? EXTENDS.test(character) : folded === ' ' && last?.text === ' '
}

/** Fold again until nothing changes: a ligature may decompose into what has to be folded itself. */
function foldCharacter(character: string): string {
  const folded = [...character].map(foldOnce).join('')
  return folded === character ? folded : foldCharacter(folded)
}

function foldOnce(character: string): string {
  if (WHITE_SPACE.test(character)) return ' '
  if (INVISIBLE.test(character) || ACCENT.test(character)) return ''
  if (DASH.test(character)) return '-'
  if (DOUBLE_QUOTE.test(character)) return '"'
  if (SINGLE_QUOTE.test(character)) return "'"
  const decomposed = decompose(character)
  return decomposed === character ? (LETTERS.get(character) ?? foldCase(character)) : decomposed
}

/** Spacing accents decompose into a space and a mark; they are kept, for a space would part the word. */
function decompose(character: string): string {
  const decomposed = character.normalize('NFKD')
  return decomposed.includes(' ') ? character.normalize('NFD') : decomposed
}

/** By way of the capital, so that both forms of sigma fold alike, and the dotless i with the dotted. */
function foldCase(character: string): string {
  return character.toUpperCase().toLowerCase()
}

/** Part the pieces where normalisation can have no effect across the cut. */
function* clusters(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  let cluster: Piece[] = []
  for (const piece of pieces) {
    if (cluster.length > 0 && !CONTINUES.test(piece.text)) {
      yield cluster
      cluster = []
    }
    cluster.push(piece)
  }
  yield cluster
}

/** Put letter and marks together again, so that か does not stand in が, nor 가 in 각. */
function compose(cluster: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = cluster
  const last = rest.at(-1)
  if (first === undefined || last === undefined || cluster.length > LONGEST_CLUSTER) return cluster
  const decomposed = cluster.map(piece => piece.text).join('')
  const text = decomposed.normalize('NFC')
  return text === decomposed ? cluster : [{ text, place: { start: first.place.start, end: last.place.end } }]
}
