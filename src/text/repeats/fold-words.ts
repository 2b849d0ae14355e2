/**
 * A word: letters and digits, with apostrophes inside. In scripts that write no spaces each character counts
 * as a word, so that one changed character does not change a whole line.
 */
const WORD = new RegExp(
  ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
    .map(script => String.raw`\p{sc=${script}}`)
    .join('')
    .replace(/.+/, unspaced => {
      const letters = String.raw`[[\p{L}\p{M}\p{N}]--[${unspaced}]]`
      return `[${unspaced}]|${letters}+(?:'${letters}+)*`
    }),
  'gv',
)

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
