import type { TextFiles } from './text-files.ts'

/** A text, and whether it may be read at all; what is refused names one of these rules. */
export interface CostlyText extends TextFiles {
  readonly 'text.md': string
}

const upTo = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i))

/**
 * Markdown that is known to cost parsers more than its length: the patterns of cmark's `test/pathological_tests.py` at
 * their full size, and what was found beside them.
 *
 * @see https://github.com/commonmark/cmark/blob/master/test/pathological_tests.py
 */
const MARKDOWN: Readonly<Record<string, () => string>> = {
  'nested strong emphasis': () => `${'*a **a '.repeat(65_000)}b${' a** a*'.repeat(65_000)}`,
  'emphasis closed that was never opened': () => 'a_ '.repeat(65_000),
  'emphasis opened that is never closed': () => '_a '.repeat(65_000),
  'links closed that were never opened': () => 'a]'.repeat(65_000),
  'links opened that are never closed': () => '[a'.repeat(65_000),
  'emphasis opened and closed with another mark': () => '*a_ '.repeat(50_000),
  'emphasis of three marks': () => `a**b${'c* '.repeat(50_000)}`,
  'links opened and emphasis closed': () => '[ a_'.repeat(50_000),
  'a link with emphasis across it': () => '**x [a*b**c*](d)',
  'nested brackets': () => `${'['.repeat(50_000)}a${']'.repeat(50_000)}`,
  'nested quotations': () => `${'> '.repeat(50_000)}a`,
  'nested lists': () => upTo(1000, i => `${'  '.repeat(i)}* a\n`).join(''),
  'backticks of every length': () => upTo(9999, i => `e${'`'.repeat(i + 1)}`).join(''),
  'addresses in angle brackets that never end': () => '[a](<b'.repeat(50_000),
  'addresses that never end': () => '[a](b'.repeat(50_000),
  'many definitions': () => `${upTo(799_999, i => `[${i + 1}]: u\n`).join('')}${'[0] '.repeat(50_000)}`,
  'brackets and parentheses': () => '[ (]('.repeat(80_000),
  'images in images': () => '![[]()'.repeat(160_000),
  'comments that never end': () => `</${'<!--'.repeat(300_000)}`,
  'instructions that never end': () => '<?'.repeat(100_000),
  'declarations that never end': () => '<!A '.repeat(60_000),
  'emphasis in nested quotations': () => `${'>'.repeat(100_000)}${'a*'.repeat(100_000)}`,
  'blank lines in nested lists': () => `${'- '.repeat(30_000)}x${'\n'.repeat(30_000)}`,
  'blank lines in a quotation of nested lists': () => `> ${'- '.repeat(30_000)}x\n${'>\n'.repeat(30_000)}`,
  'tables of one column': () => 'aaa\rbbb\n-\u000B\n'.repeat(30_000),
  'a table of many columns': () =>
    `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n|${'b|'.repeat(20_000)}`,
  'a table of many columns and rows': () =>
    `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${'|\n'.repeat(60_000)}`,
  'a table of many rows': () => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(40_000)}`,
  'tables that have no rows': () => 'a|b\n-|-\n\n'.repeat(20_000),
  '97 KB of emphasis closed': () => 'a_ '.repeat(32_300),
  '65 KB of links closed': () => 'a]'.repeat(32_500),
  '30,000 addresses that never end': () => '[a](b'.repeat(30_000),
  '20,000 nested emphases': () => `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
  '20,000 emphases, each in the one before': () => `${'*a '.repeat(20_000)}${'b*'.repeat(20_000)}`,
  'strikes opened': () => '~a '.repeat(60_000),
  'strikes of every length': () => upTo(600, i => `e${'~'.repeat(i + 1)}`).join(''),
  'footnotes referred to': () => `${'[^a]'.repeat(40_000)}\n\n[^a]: b`,
  'footnotes defined': () => upTo(12_000, i => `[^${i}]\n\n[^${i}]: b\n\n`).join(''),
  'footnotes that name one another': () => upTo(8000, i => `[^${i}]: b [^${i + 1}]\n\n`).join(''),
  'the definitions of one name': () => '[a]: b\n'.repeat(30_000),
  'references to what is defined': () =>
    `${upTo(8000, i => `[a${i}]: b\n`).join('')}\n${'[a1] '.repeat(20_000)}`,
  'a definition whose title never ends': () => `${'[a]: b "c\n'.repeat(20_000)}`,
  'addresses without brackets': () => 'www.a.b '.repeat(30_000),
  'addresses without an end': () => `${'http://a.b/('.repeat(20_000)}`,
  'mail addresses that never end': () => 'a@b.'.repeat(60_000),
  'one long mail address': () => 'a.'.repeat(120_000),
  'mail addresses in underscores': () => 'a_@b_'.repeat(50_000),
  escapes: () => '\\'.repeat(200_000),
  entities: () => '&amp;'.repeat(50_000),
  ampersands: () => '&'.repeat(200_000),
  'hard breaks': () => 'a\\\n'.repeat(80_000),
  blanks: () => `a${' '.repeat(200_000)}b`,
  'lines of blanks': () => `a${' \n '.repeat(80_000)}b`,
  'a paragraph of short lines': () => 'a\n'.repeat(120_000),
  underlines: () => 'a\n=\n'.repeat(60_000),
  headings: () => '# a\n'.repeat(60_000),
  'closed headings': () => `# a ${'# '.repeat(100_000)}`,
  rules: () => '***\n'.repeat(60_000),
  fences: () => '```\na\n```\n'.repeat(20_000),
  'a fence that never ends': () => `\`\`\`\n${'a\n'.repeat(100_000)}`,
  'indented code': () => '    a\n\n'.repeat(30_000),
  'lists of one item': () => upTo(30_000, i => (i % 2 === 0 ? '- a\n' : '* a\n')).join(''),
  'one list': () => '- a\n'.repeat(50_000),
  'a loose list': () => '- a\n\n'.repeat(40_000),
  'numbered lists': () => '1. a\n'.repeat(40_000),
  'task lists': () => '- [ ] a\n'.repeat(25_000),
  quotations: () => '> a\n\n'.repeat(40_000),
  'a lazy quotation': () => `> a\n${'a\n'.repeat(100_000)}`,
  'nested quotations that are lazy': () => `${'>'.repeat(50)}a\n${'a\n'.repeat(60_000)}`,
  'many nested quotations': () => `${'>'.repeat(50)} a\n\n`.repeat(4500),
  '25,000 short paragraphs': () => 'A hill.\n\n'.repeat(25_000),
  '25,000 short paragraphs, each another': () => upTo(25_000, i => `Hill ${i}.\n\n`).join(''),
  'one paragraph of 250 KB': () => `${'The river runs below the hill and is cold. '.repeat(5800)}`,
  'one sentence of 250 KB': () => 'the river runs below the hill and '.repeat(7400),
  'one word of 250 KB': () => 'a'.repeat(250_000),
  '20,000 sentences': () => upTo(20_000, i => `So ${i}.`).join(' '),
  'quotation marks that never close': () => '“a '.repeat(60_000),
  'straight quotation marks': () => '"a '.repeat(80_000),
  'quotations by the thousand': () => upTo(9000, i => `“the hill is high ${i}”`).join(' '),
  'parentheses that never close': () => '(a '.repeat(80_000),
  apostrophes: () => "'a ".repeat(80_000),
  'full stops': () => '.'.repeat(250_000),
  abbreviations: () => 'e.g. '.repeat(50_000),
  'list markers in prose': () => upTo(20_000, i => `(${i}) a`).join(' '),
  'combining marks': () => `a${'\u0301'.repeat(120_000)}`,
  'one sentence again and again, and another between': () =>
    upTo(5000, i => `The river runs below the hill. So ${i}.\n\n`).join(''),
}

/** Markdown that costs more than its length, by what it is, as texts. */
export function createCostlyTexts(): Readonly<Record<string, CostlyText>> {
  const entries = Object.entries(MARKDOWN).map(([name, write]) => [
    name,
    { 'text.md': `---\ntitle: ${name}\n---\n\n${write()}\n` },
  ])
  return { ...Object.fromEntries(entries), ...createCostlyNotes() }
}

/** Annotations that cost more than their length. */
function createCostlyNotes(): Readonly<Record<string, CostlyText>> {
  const places = { 'text.md': `---\ntitle: Places\n---\n\n${'the hill is high. '.repeat(2000)}\n` }
  const note = (exact: string, body: string) =>
    `  - exact: ${JSON.stringify(exact)}\n    body: ${JSON.stringify(body)}\n`
  const short = { 'text.md': '---\ntitle: Short\n---\n\nThe hill is high.\n' }
  const withNotes = (text: CostlyText, notes: readonly string[]): CostlyText => ({
    ...text,
    'annotations.yaml': `notes:\n${notes.join('')}`,
  })
  return {
    '500 notes that each fit 2,000 places': withNotes(
      places,
      upTo(500, i => note('hill', `Note ${i}.`)),
    ),
    '500 notes whose words stand nowhere': withNotes(
      places,
      upTo(500, i => note(`the hall has hags ${i}`, 'No.')),
    ),
    '5,000 notes on one place': withNotes(
      short,
      upTo(5000, i => note('hill', `Note ${i}.`)),
    ),
    'a note of 1,000 nested lists': withNotes(short, [note('hill', `${'- '.repeat(1000)}a`)]),
    'a note of 5,000 nested quotations': withNotes(short, [note('hill', `${'> '.repeat(5000)}a`)]),
    'a note of emphasis closed': withNotes(short, [note('hill', 'a_ '.repeat(30_000))]),
    'a note of 1 MB': withNotes(short, [note('hill', 'a b '.repeat(250_000))]),
    'a YAML list in a list, 5,000 deep': {
      ...short,
      'annotations.yaml': `notes: ${'['.repeat(5000)}${']'.repeat(5000)}`,
    },
    'YAML aliases that multiply': {
      ...short,
      'annotations.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\n${upTo(9, i => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${Array(9).fill(`*${'abcdefghi'[i]}`).join()}]\n`).join('')}`,
    },
    'a ledger of nested lists': { ...short, 'ledger.json': `{"format": 1, "claims": ${'['.repeat(50_000)}` },
    'claims by the thousand': {
      'text.md': `---\ntitle: Claims\n---\n\n${upTo(3000, i => `The hill ${i} is high.\n\n`).join('')}`,
      'annotations.yaml': `claims:\n${upTo(3000, i => `  - exact: The hill ${i} is\n    stance: conceded\n`).join('')}`,
    },
    'relations from one to all': {
      'text.md': `---\ntitle: Relations\n---\n\n${'The hill is high. '.repeat(2000)}The end is near.\n\n${'A river. '.repeat(1500)}It ends. So it does.\n`,
      'annotations.yaml':
        'claims:\n  - exact: The end is near\n    prefix: The hill is high.\n    supports: [So it does]\n  - exact: The end is\n    through: It ends\n    supports:\n      - exact: The end is\n        through: So it does\n',
    },
  }
}
