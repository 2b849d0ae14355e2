/** Controls, bidirectional ones too, line ends, tags, noncharacters, surrogates without their partner, and what nobody sees. */
const TO_ESCAPE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
  /[\u0000-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Surrogate}\p{Noncharacter_Code_Point}\u{E0000}-\u{E007F}]/gu

/**
 * Escape what could act on a terminal or deceive who reads a message, as `\u{1B}`; all else stays as it is. A message
 * may quote any file's name and words.
 */
export function escapeCharacters(text: string): string {
  return text.replace(TO_ESCAPE, character => {
    const code = Number(character.codePointAt(0))
    return `\\u{${code.toString(16).toUpperCase()}}`
  })
}
