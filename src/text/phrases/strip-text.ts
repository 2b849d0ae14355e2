import { fold } from '../fold.ts'
import { findNumberGaps } from './find-number-gaps.ts'
import { GAP } from './gap.ts'

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

const LETTER = /[\p{L}\p{N}]/u
/** Part of the letter before it; where there is none, as in `≠`, part of a symbol. */
const MARK = /\p{M}/u
const DIGIT = /\p{Nd}/u
/** Scripts that write no space between words: any letter may begin one. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

/** Strip a text of all but its letters. Takes linear time. */
export function stripText(text: string): StrippedText {
  const folded = fold(text)
  const numbers = findNumberGaps(folded.text)
  const starts: number[] = []
  const ends: number[] = []
  const gaps: number[] = []
  let letters = ''
  let gap: number = GAP.space
  let last = ''
  let unit = 0
  for (const character of folded.text) {
    const isMark = MARK.test(character)
    if (isMark ? gap === GAP.none : LETTER.test(character)) {
      if (gap === GAP.marks && DIGIT.test(last) && DIGIT.test(character)) gap = numbers.get(unit) ?? GAP.apart
      else if (gap === GAP.none && SPACELESS.test(character) && !isMark) gap = GAP.marks
      letters += character
      for (let i = 0; i < character.length; i += 1) {
        starts.push(Number(folded.starts[unit + i]))
        ends.push(Number(folded.ends[unit + i]))
        gaps.push(i === 0 ? gap : GAP.none)
      }
      gap = GAP.none
      last = character
    } else if (!isMark) gap = Math.max(gap, character === ' ' ? GAP.space : GAP.marks)
    unit += character.length
  }
  return { letters, starts, ends, gaps }
}
