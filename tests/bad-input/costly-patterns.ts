/** Markdown that is known to cost parsers more than its length. */
export interface CostlyPattern {
  /** How often at full size. */
  readonly times: number
  readonly write: (times: number) => string
  /** Whether it goes on over blank lines, and so can't stand in a table's cell or a heading. @default false */
  readonly isBlock?: boolean
}

const upTo = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join('')

const repeat = (times: number, piece: string, before = '', after = ''): CostlyPattern => ({
  times,
  write: count => `${before}${piece.repeat(count)}${after}`,
})
const block = (times: number, write: (times: number) => string): CostlyPattern => ({
  times,
  write,
  isBlock: true,
})
const blocks = (times: number, piece: string, before = '') =>
  block(times, count => `${before}${piece.repeat(count)}`)

/**
 * The patterns of cmark's and cmark-gfm's `test/pathological_tests.py` at their full size.
 *
 * @see https://github.com/commonmark/cmark/blob/master/test/pathological_tests.py
 * @see https://github.com/github/cmark-gfm/blob/master/test/pathological_tests.py
 */
const CMARK: Readonly<Record<string, CostlyPattern>> = {
  'nested strong emphasis': {
    times: 65_000,
    write: n => `${'*a **a '.repeat(n)}b${' a** a*'.repeat(n)}`,
  },
  'emphasis closed that was never opened': repeat(65_000, 'a_ '),
  'emphasis opened that is never closed': repeat(65_000, '_a '),
  'links closed that were never opened': repeat(65_000, 'a]'),
  'links opened that are never closed': repeat(65_000, '[a'),
  'emphasis opened and closed with another mark': repeat(50_000, '*a_ '),
  'openers and closers that are multiples of 3': repeat(50_000, 'c* ', 'a**b'),
  'delimiters in delimiters': repeat(50_000, '*_* _ '),
  'emphasis across emphasis': {
    times: 20_000,
    write: n => `${'*a '.repeat(n)}${'_a*_ '.repeat(n)}`,
  },
  'links opened and emphasis closed': repeat(50_000, '[ a_'),
  'a link with emphasis across it': repeat(30_000, '**x [a*b**c*](d)'),
  'brackets and parentheses': repeat(80_000, '[ (]('),
  'nested brackets': { times: 50_000, write: n => `${'['.repeat(n)}a${']'.repeat(n)}` },
  'nested quotations': block(50_000, n => `${'> '.repeat(n)}a`),
  'nested lists': block(1000, n => upTo(n, i => `${'  '.repeat(i)}* a\n`)),
  'NUL characters': repeat(50_000, 'abc\u0000de\u0000'),
  'backticks of every length': { times: 5000, write: n => upTo(n, i => `e${'`'.repeat(i + 1)}`) },
  'destinations in angle brackets that never end': repeat(30_000, '[a](<b'),
  'destinations that never end': repeat(30_000, '[a](b'),
  'comments that never end': repeat(300_000, '<!--', '</'),
  'instructions that never end': repeat(100_000, '<?'),
  'declarations that never end': repeat(60_000, '<!A '),
  'character data that never ends': repeat(60_000, '<![CDATA['),
  'empty angle brackets': repeat(100_000, '<>'),
  'many definitions': block(50_000, n => `${upTo(n, i => `[${i + 1}]: u\n`)}${'[0] '.repeat(n)}`),
  'many references': block(50_000, n => `[a]: u\n\n${'[a] '.repeat(n)}`),
  'blank lines in nested lists': block(30_000, n => `${'- '.repeat(n)}x${'\n'.repeat(n)}`),
  'blank lines in nested lists of a quotation': block(
    30_000,
    n => `> ${'- '.repeat(n)}x\n${'>\n'.repeat(n)}`,
  ),
  'emphasis in nested quotations': block(100_000, n => `${'>'.repeat(n)}${'a*'.repeat(n)}`),
  'tables of one column': blocks(30_000, 'aaa\rbbb\n-\t\n'),
  'a table of many columns': block(20_000, n =>
    ['a', '-', 'b'].map(cell => `|${`${cell}|`.repeat(n)}`).join('\n'),
  ),
  'a table of many columns and empty rows': block(
    60_000,
    n => `|${'a|'.repeat(n / 30)}\n|${'-|'.repeat(n / 30)}\n${'|\n'.repeat(n)}`,
  ),
  'a table of many rows': blocks(40_000, '|c|d|\n', '|a|b|\n|-|-|\n'),
  'tables without rows': blocks(20_000, 'a|b\n-|-\n\n'),
  'rows that no delimiter row follows': blocks(60_000, '|a|b\n'),
  strikes: repeat(60_000, '~a '),
  'strikes of every length': { times: 600, write: n => upTo(n, i => `e${'~'.repeat(i + 1)}`) },
  'strikes closed with another length': repeat(30_000, '~~a~ '),
  'references to one footnote': block(40_000, n => `${'[^a] '.repeat(n)}\n\n[^a]: b`),
  'many footnotes': block(12_000, n => upTo(n, i => `[^${i}]\n\n[^${i}]: b\n\n`)),
  'footnotes that name one another': block(
    8000,
    n => `[^0]\n\n${upTo(n, i => `[^${i}]: b [^${i + 1}]\n\n`)}`,
  ),
  'nested footnotes': block(1000, n => `[^a]\n\n${upTo(n, i => `${'    '.repeat(i)}[^a${i}]: b\n`)}`),
  'footnotes that are not defined': repeat(40_000, '[^a] '),
  'bare addresses': repeat(30_000, 'www.a.b '),
  'bare addresses with a protocol': repeat(20_000, 'http://a.b '),
  'bare addresses with parentheses': repeat(20_000, 'http://a.b/('),
  'one bare address without an end': repeat(120_000, ')', 'http://a.b/'),
  'a bare address of entities': repeat(40_000, '&a;', 'http://a.b/'),
  'mail addresses': repeat(40_000, 'a@b.c '),
  'mail addresses that never end': repeat(60_000, 'a@b.'),
  'one long mail address': repeat(120_000, 'a.'),
  'mail addresses in underscores': repeat(50_000, 'a_@b_'),
  'protocols without an address': repeat(60_000, 'a:'),
  'underscores and colons': repeat(80_000, '_:'),
}

/** What was found beside them, in a parser or in our own code. */
const OURS: Readonly<Record<string, CostlyPattern>> = {
  '97 KB of emphasis closed': repeat(32_300, 'a_ '),
  '65 KB of links closed': repeat(32_500, 'a]'),
  '20,000 nested emphases': { times: 20_000, write: n => `${'*'.repeat(n)}a${'*'.repeat(n)}` },
  '20,000 emphases, each in the one before': {
    times: 20_000,
    write: n => `${'*a '.repeat(n)}${'b*'.repeat(n)}`,
  },
  '25,000 short paragraphs': blocks(25_000, 'A hill.\n\n'),
  '25,000 short paragraphs, each another': block(25_000, n => upTo(n, i => `Hill ${i}.\n\n`)),
  'images in images': repeat(50_000, '![[]()'),
  'links in links': { times: 20_000, write: n => `${'[a '.repeat(n)}${'](b)'.repeat(n)}` },
  'many links': repeat(25_000, '[a](b:c) '),
  'many autolinks': repeat(20_000, '<http://a.b> '),
  'many words in code': repeat(40_000, '`a` '),
  'definitions of one name': blocks(30_000, '[a]: b\n'),
  'a definition whose title never ends': blocks(20_000, '[a]: b "c\n'),
  'a label that never ends': repeat(120_000, 'a\n', '['),
  escapes: repeat(120_000, '\\*'),
  backslashes: repeat(250_000, '\\'),
  entities: repeat(50_000, '&amp;'),
  'numbered entities': repeat(40_000, '&#64;'),
  ampersands: repeat(250_000, '&'),
  'hard breaks of a backslash': repeat(80_000, 'a\\\n'),
  'hard breaks of blanks': repeat(60_000, 'a  \n'),
  'lines of a paragraph': repeat(120_000, 'a\n'),
  blanks: repeat(250_000, ' ', 'a', 'b'),
  'blanks before line ends': repeat(80_000, ' \n ', 'a', 'b'),
  tabs: repeat(250_000, '\t', 'a', 'b'),
  underlines: blocks(60_000, 'a\n=\n'),
  headings: blocks(60_000, '# a\n'),
  'a heading closed again and again': repeat(100_000, '# ', 'a '),
  rules: blocks(60_000, '***\n'),
  'almost a rule': repeat(120_000, '* ', '', 'a'),
  fences: blocks(20_000, '```\na\n```\n'),
  'a fence that never ends': blocks(120_000, 'a\n', '```\n'),
  'indented code': blocks(30_000, '    a\n\n'),
  'lists of one item': block(30_000, n => upTo(n, i => (i % 2 === 0 ? '- a\n' : '* a\n'))),
  'one list': blocks(50_000, '- a\n'),
  'a loose list': blocks(40_000, '- a\n\n'),
  'a numbered list': blocks(40_000, '1. a\n'),
  'a task list': blocks(25_000, '- [ ] a\n'),
  'list markers alone': blocks(100_000, '-\n'),
  'short quotations': blocks(40_000, '> a\n\n'),
  'a lazy quotation': blocks(100_000, 'a\n', '> a\n'),
  'a nested quotation that is lazy': block(60_000, n => `${'>'.repeat(50)}a\n${'a\n'.repeat(n)}`),
  'a nested list that is lazy': block(60_000, n => `${'- '.repeat(50)}a\n${'a\n'.repeat(n)}`),
  'nested quotations by the thousand': blocks(4500, `${'>'.repeat(50)} a\n\n`),
  'nested lists by the thousand': blocks(2400, `${'- '.repeat(50)}a\n\n`),
  'one paragraph of prose': repeat(5800, 'The river runs below the hill and is cold. '),
  'one paragraph of prose, each sentence another': {
    times: 5000,
    write: n => upTo(n, i => `The river ${i} runs below the hill and is cold. `),
  },
  'one sentence': repeat(7400, 'the river runs below the hill and '),
  'one word': repeat(250_000, 'a'),
  'one word of hyphens': repeat(120_000, 'a-'),
  '20,000 sentences': { times: 20_000, write: n => upTo(n, i => `So ${i}. `) },
  'a paragraph again and again': blocks(4000, 'The river runs below the hill, and it is cold there.\n\n'),
  'paragraphs that differ in a word': block(4000, n =>
    upTo(n, i => `The river ${i} runs below the hill, and it is cold.\n\n`),
  ),
  'long paragraphs that differ in a word': block(250, n =>
    upTo(n, i => `${'The river runs below the hill. '.repeat(32)}So ${i}.\n\n`),
  ),
  'paragraphs of the same words in another order': block(5000, n =>
    upTo(n, i => `${['river', 'hill', 'cold', 'runs', 'below'].sort(by(i)).join(' ')} there it is.\n\n`),
  ),
  'a block of paragraphs said twice': block(
    2500,
    n =>
      `${upTo(n, i => `The river ${i} is cold and runs.\n\n`)}${upTo(n, i => `The river ${i} is cold and runs.\n\n`)}`,
  ),
  'a block of paragraphs said twice, backwards': block(
    2500,
    n =>
      `${upTo(n, i => `The river ${i} is cold and runs.\n\n`)}${upTo(n, i => `The river ${n - i} is cold and runs.\n\n`)}`,
  ),
  'one sentence again and again, and another between': block(4000, n =>
    upTo(n, i => `The river runs below the hill. So ${i}.\n\n`),
  ),
  'quotation marks that never close': repeat(60_000, '“a '),
  'quotation marks that were never opened': repeat(60_000, 'a” '),
  'straight quotation marks': repeat(80_000, '"a '),
  'paragraphs that go on quoting': blocks(12_000, '“The hill is high.\n\n'),
  'quotations by the thousand': { times: 9000, write: n => upTo(n, i => `“the hill is high ${i}” `) },
  'quotations that are said before': { times: 8000, write: n => upTo(n, () => '“the hill is high there” ') },
  'quotations within quotations': repeat(30_000, '“a ‘b '),
  'speakers before quotations': repeat(8000, 'Jan said, “the hill is high.” '),
  'parentheses that never close': repeat(80_000, '(a '),
  apostrophes: repeat(80_000, "'a "),
  'full stops': repeat(250_000, '.'),
  'question marks': repeat(100_000, '? '),
  abbreviations: repeat(50_000, 'e.g. '),
  initials: repeat(80_000, 'A. '),
  'list markers in prose': { times: 20_000, write: n => upTo(n, i => `(${i}) a `) },
  'combining marks': repeat(120_000, '\u0301', 'a'),
  'letters that fold into several': repeat(80_000, 'ﬃ'),
  emoji: repeat(20_000, '👩‍👩‍👧‍👦'),
  'bidi controls': repeat(30_000, '\u2067a\u2069'),
  'bidi controls that never close': repeat(60_000, '\u2067a'),
  'zero-width characters': repeat(60_000, 'a\u200b'),
  'marks of a merge': blocks(30_000, '=======\n'),
}

const by = (seed: number) => (a: string, b: string) =>
  ((a.length * 7 + a.charCodeAt(0) + seed) % 11) - ((b.length * 7 + b.charCodeAt(0) + seed) % 11)

/** By what they are. */
export const COSTLY_PATTERNS: Readonly<Record<string, CostlyPattern>> = { ...CMARK, ...OURS }
