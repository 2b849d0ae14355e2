import { fold } from '../../text/index.ts'

/**
 * A word: letters and digits, with apostrophes inside. In scripts that write no spaces each character counts
 * as a word, so that one changed character does not change a whole line.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+(?:'[\p{L}\p{M}\p{N}]+)*/gv

/** Level what a reader would not call another wording: see `fold`. */
export function foldWording(text: string): string {
  return fold(text).text.trim()
}

/** List the words of a folded text in order. */
export function listWords(folded: string): readonly string[] {
  return folded.match(WORD) ?? []
}
