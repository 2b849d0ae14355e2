import fc from 'fast-check'

const WORDS = ['One', 'two', 'Three.', 'Is it?', 'No!', 'e.g.', 'U.S.', '3.14', 'naïve', 'I said “yes, it might well be so”.']
const MARKERS = ['*', '**', '_', '~~', '`', '``', '"', '“', '”', '(', ')', '[', ']', '!', '\\', '&amp;', '&#10;', '&#X22;', '&hellip;']
const STARTS = ['# ', '> ', '>', '- ', '* ', '1. ', '10) ', '- [ ] ', '- [x] ', '    ', '\t', '```', '~~~ js', '---', '===', '[^1]: ', '[^a]: ']
const INLINES = [
  '`code a`',
  '[a link](https://example.com "title")',
  '[a link][ref]',
  '[ref]: https://example.com',
  '![a picture](x.png)',
  '![ref]',
  'https://example.com/a.b?c=d.',
  'www.example.com',
  'someone@example.com',
  '<https://example.com>',
  '<b>',
  '</b>',
  '<!-- hidden -->',
  '<div>',
  '[^1]',
  '[^a]',
]
const TABLES = ['| a | b |\n|---|:-:|\n', '| c. D | `e\\|f` |\n', '| g |\n', '|']
const UNICODE = ['\u00A0', '\u200B', '\u00AD', '\u2028', '\u0301', '👍🏽', '𝒳', '漢字。', '日本語です。', 'مرحبا', '\uFEFF', '\u0000', '\uD800', '…', '—', '\u0085', '\f', '\v']
const BREAKS = ['  \n', '\\\n', '\n', '\n\n', '\n\n\n', '\n> ', '\n  ', '\n    ', '\n- ', '\n\t']

/** Markdown as nobody would write it: words, markers, and what else means something, in any order. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 4, arbitrary: fc.constant(' ') },
      { weight: 4, arbitrary: fc.constantFrom(...BREAKS) },
      { weight: 2, arbitrary: fc.constantFrom(...STARTS) },
      { weight: 2, arbitrary: fc.constantFrom(...INLINES) },
      { weight: 1, arbitrary: fc.constantFrom(...MARKERS) },
      { weight: 1, arbitrary: fc.constantFrom(...TABLES) },
      { weight: 1, arbitrary: fc.constantFrom(...UNICODE) },
    ),
    { maxLength: 60 },
  )
  .map(tokens => tokens.join(''))
