import { GAP } from './gap.ts'
import type { StrippedText } from './strip-text.ts'

/** A text to look through, as `stripText` makes it or joined from several, or a phrase to look for. */
export type Haystack = Pick<StrippedText, 'letters'> & { readonly gaps: ArrayLike<number> }

/** Units of a text's `letters`, `end` exclusive. */
export interface LetterRange {
  readonly start: number
  readonly end: number
}

/**
 * Find where a phrase stands in a text, whole words only, however either is punctuated: `capital / support` is
 * `capital support`, `e.g.` is `eg` or `e g`, `long-term` is `long term` or `longterm`; but words that white space
 * parts are never one word, nor is one word two. A mark inside a number counts: `1000` is `1,000`, but `25` is not `2.5`,
 * nor is `5` part of that.
 *
 * @param isUnfinished whether the last word may be only the beginning of one
 * @returns in order; none for a phrase without letters
 */
export function matchPhrase(text: Haystack, phrase: Haystack, isUnfinished = false): readonly LetterRange[] {
  const { length } = phrase.letters
  const found: LetterRange[] = []
  if (length === 0) return found
  for (
    let at = text.letters.indexOf(phrase.letters);
    at !== -1;
    at = text.letters.indexOf(phrase.letters, at + 1)
  ) {
    const isBegun = isEdge(text.gaps[at])
    const isEnded = isUnfinished || isEdge(text.gaps[at + length])
    if (isBegun && isEnded && fits(text, phrase, at)) found.push({ start: at, end: at + length })
  }
  return found
}

/** Whether a word may begin there, or the one before end; the text's own end is one. */
function isEdge(gap: number | undefined): boolean {
  return gap !== GAP.none && gap !== GAP.group && gap !== GAP.point
}

/**
 * By the gap that the text has before a letter: the gaps that a phrase may have there. Where the text has only marks,
 * as in `long-term`, the phrase may have white space, marks or nothing.
 */
const FITTING: Readonly<Record<number, readonly number[]>> = {
  [GAP.none]: [GAP.none],
  [GAP.marks]: [GAP.none, GAP.marks, GAP.space],
  [GAP.space]: [GAP.marks, GAP.space, GAP.group, GAP.apart, GAP.part],
  [GAP.group]: [GAP.none, GAP.space, GAP.group],
  [GAP.point]: [GAP.space, GAP.point],
  [GAP.apart]: [GAP.space, GAP.apart, GAP.part],
  [GAP.part]: [GAP.space, GAP.apart, GAP.part, GAP.point],
}

/** Whether the words are parted alike. */
function fits({ gaps }: Haystack, phrase: Haystack, at: number): boolean {
  for (let i = 1; i < phrase.gaps.length; i += 1) {
    if (!FITTING[Number(gaps[at + i])]?.includes(Number(phrase.gaps[i]))) return false
  }
  return true
}
