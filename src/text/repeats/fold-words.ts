const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map(script => String.raw`\p{sc=${script}}`)
  .join('')

/** A character of a script that writes no spaces between words. */
export const UNSPACED = new RegExp(`[${SCRIPTS}]`, 'gu')

/**
 * A word: letters and digits, with apostrophes inside. In scripts that write no spaces each character counts
 * as a word, so that one changed character does not change a whole line.
 */
const LETTERS = String.raw`[[\p{L}\p{M}\p{N}]--[${SCRIPTS}]]`
const WORD = new RegExp(`[${SCRIPTS}]|${LETTERS}+(?:'${LETTERS}+)*`, 'gv')

/**
 * List the words of a text in order, so folded that case, punctuation, white space, invisible characters and
 * the shape of an apostrophe make no difference. An accent does: it can make another word.
 */
export function foldWords(text: string): readonly string[] {
  const folded = text
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
  return folded.match(WORD) ?? []
}
