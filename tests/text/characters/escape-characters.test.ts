import { expect, test } from 'vitest'
import { escapeCharacters } from '../../../src/text/index.ts'

test.each([
  ['an escape sequence', 'a\u001B[31mb', 'a\\u{1B}[31mb'],
  ['line ends and tabs', 'a\n\tb', 'a\\u{A}\\u{9}b'],
  ['an override', 'a\u202Eb', 'a\\u{202E}b'],
  ['a tag', '\u{E0041}', '\\u{E0041}'],
  ['half of a surrogate pair', '\uD83D', '\\u{D83D}'],
  ['nothing of ordinary words', 'café “ש” 👍🏽', 'café “ש” 👍🏽'],
])('It escapes %s', (_, text, escaped) => {
  expect(escapeCharacters(text)).toBe(escaped)
})
