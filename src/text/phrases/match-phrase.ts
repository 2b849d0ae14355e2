import { GAP, type StrippedText } from './strip-text.ts'

/** A text to look through, as `stripText` makes it or joined from several. */
export type Haystack = Pick<StrippedText, 'letters'> & { readonly gaps: ArrayLike<number> }

/** Units of a text's `letters`, `end` exclusive. */
export interface LetterRange {
  readonly start: number
  readonly end: number
}

/**
 * Find where a phrase stands in a text, whole words only, however either is punctuated: `capital / support` is
 * `capital support`, `e.g.` is `eg` or `e g`, `long-term` is `long term` or `longterm`; but words that white space
 * parts are never one word, nor is one word two.
 *
 * @param isUnfinished whether the last word may be only the beginning of one
 * @returns in order; none for a phrase without letters
 */
export function matchPhrase(
  text: Haystack,
  phrase: StrippedText,
  isUnfinished = false,
): readonly LetterRange[] {
  const { length } = phrase.letters
  const found: LetterRange[] = []
  if (length === 0) return found
  for (
    let at = text.letters.indexOf(phrase.letters);
    at !== -1;
    at = text.letters.indexOf(phrase.letters, at + 1)
  ) {
    const isBegun = text.gaps[at] !== GAP.none
    const isEnded = isUnfinished || text.gaps[at + length] !== GAP.none
    if (isBegun && isEnded && fits(text, phrase, at)) found.push({ start: at, end: at + length })
  }
  return found
}

/** Whether the words are parted alike: what only marks part in the text may be parted in any way. */
function fits({ gaps }: Haystack, phrase: StrippedText, at: number): boolean {
  for (let i = 1; i < phrase.gaps.length; i += 1) {
    const gap = gaps[at + i]
    const isJoined = phrase.gaps[i] === GAP.none
    if (gap === GAP.none ? !isJoined : gap === GAP.space && isJoined) return false
  }
  return true
}
