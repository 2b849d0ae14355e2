import { fold } from '../fold.ts'

/** What stands before a letter: another one of its word, nothing but punctuation (or a word may begin), or white space. */
export const GAP = { none: 0, marks: 1, space: 2 } as const

/**
 * The letters and digits of a text with nothing between them, so that words can be compared however they are
 * punctuated.
 */
export interface StrippedText {
  /** Folded. */
  readonly letters: string
  /** For each UTF-16 code unit of `letters`: where in the text what it stands for starts and ends, exclusive. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** For each unit of `letters`: the `GAP` before it; at the start of the text it is white space. */
  readonly gaps: readonly number[]
}

const LETTER = /[\p{L}\p{N}\p{M}]/u
/** Scripts that write no space between words: any letter may begin one. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

/** Strip a text of all but its letters. Takes linear time. */
export function stripText(text: string): StrippedText {
  const folded = fold(text)
  const starts: number[] = []
  const ends: number[] = []
  const gaps: number[] = []
  let letters = ''
  let gap: number = GAP.space
  let unit = 0
  for (const character of folded.text) {
    if (LETTER.test(character)) {
      if (SPACELESS.test(character) && !/\p{M}/u.test(character)) gap = Math.max(gap, GAP.marks)
      letters += character
      for (let i = 0; i < character.length; i += 1) {
        starts.push(Number(folded.starts[unit + i]))
        ends.push(Number(folded.ends[unit + i]))
        gaps.push(i === 0 ? gap : GAP.none)
      }
      gap = GAP.none
    } else gap = Math.max(gap, character === ' ' ? GAP.space : GAP.marks)
    unit += character.length
  }
  return { letters, starts, ends, gaps }
}
