import type { TextFiles } from './text-files.ts'

const upTo = (count: number, write: (i: number) => string) =>
  Array.from({ length: Math.ceil(count) }, (_, i) => write(i)).join('')
const text = (body: string): TextFiles => ({ 'text.md': `---\ntitle: Costly\n---\n\n${body}\n` })
const note = (exact: string, body: string) =>
  `  - exact: ${JSON.stringify(exact)}\n    body: ${JSON.stringify(body)}\n`
const SHORT = text('The hill is high.')

/** Annotations, ledgers and YAML that cost more than their length, by what they are. */
export function createCostlyAnnotations(share = 1): Readonly<Record<string, TextFiles>> {
  const times = (piece: string, count: number) => piece.repeat(Math.ceil(count * share))
  const places = text(times('the hill is high. ', 2000))
  const several = (count: number, write: (i: number) => string) => upTo(count * share, write)
  const annotate = (files: TextFiles, yaml: string): TextFiles => ({ ...files, 'annotations.yaml': yaml })
  const sentences = text(several(3000, i => `The hill ${i} is high.\n\n`))
  return {
    '500 notes that each fit 2,000 places': annotate(
      places,
      `notes:\n${several(500, i => note('hill', `Note ${i}.`))}`,
    ),
    'notes whose prefix alone says which place': annotate(
      text(several(2000, i => `The hill ${i} is high. `)),
      `notes:\n${several(2000, i => `  - exact: hill\n    prefix: The\n    suffix: ${i} is\n    body: a\n`)}`,
    ),
    '500 notes whose words stand nowhere': annotate(
      text(times('the hill is high and the river is cold. ', 6000)),
      `notes:\n${several(500, i => note(`the hall has hags and the raver os cald ${i}`, 'No.'))}`,
    ),
    'a note of 3,000 words that stand nowhere': annotate(
      text(several(5000, i => `the hill ${i} is high and the river is cold. `)),
      `notes:\n${note(
        several(3000, i => `hall ${i} `),
        'No.',
      )}`,
    ),
    '5,000 notes on one place': annotate(SHORT, `notes:\n${several(5000, i => note('hill', `Note ${i}.`))}`),
    '3,000 notes, each elsewhere': annotate(
      sentences,
      `notes:\n${several(3000, i => note(`hill ${i} is`, 'a'))}`,
    ),
    'a note of 1,000 nested lists': annotate(SHORT, `notes:\n${note('hill', `${times('- ', 1000)}a`)}`),
    'a note of 5,000 nested quotations': annotate(SHORT, `notes:\n${note('hill', `${times('> ', 5000)}a`)}`),
    'a note of 1 MB': annotate(SHORT, `notes:\n${note('hill', times('a b ', 250_000))}`),
    'a long title': { 'text.md': `---\ntitle: ${times('a ', 120_000)}\n---\n\nA hill.\n` },
    'a YAML list in a list, 5,000 deep': annotate(SHORT, `notes: ${times('[', 5000)}${times(']', 5000)}`),
    'YAML maps in maps': annotate(SHORT, `notes:\n${several(700, i => `${' '.repeat(i + 1)}a:\n`)}`),
    'YAML maps in braces': annotate(SHORT, `notes: ${times('{a: ', 5000)}${times('}', 5000)}`),
    'YAML lists on one line': annotate(SHORT, `notes: \n  ${times('- ', 5000)}a`),
    'YAML aliases that multiply': annotate(
      SHORT,
      `a: &a [x,x,x,x,x,x,x,x,x]\n${upTo(9, i => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${Array(9).fill(`*${'abcdefghi'[i]}`).join()}]\n`)}`,
    ),
    'many YAML anchors': annotate(SHORT, `notes:\n${several(20_000, i => `  - &a${i} b\n`)}`),
    'many YAML aliases': annotate(SHORT, `a: &a b\nnotes:\n${times('  - *a\n', 100_000)}`),
    'YAML entries by the thousand': annotate(SHORT, `notes:\n${times('  - a\n', 150_000)}`),
    'YAML keys by the thousand': annotate(
      SHORT,
      several(60_000, i => `a${i}: b\n`),
    ),
    'one YAML key again and again': annotate(SHORT, times('notes: []\n', 60_000)),
    'YAML entries with keys that are not known': annotate(
      SHORT,
      `notes:\n${times('  - exact: hill\n    body: a\n    b: c\n', 20_000)}`,
    ),
    'a YAML string of 1 MB': annotate(SHORT, `notes: "${times('a ', 500_000)}"`),
    'a YAML string that never ends': annotate(SHORT, `notes: "${times('a\n', 400_000)}`),
    'YAML escapes': annotate(SHORT, `notes: "${times('\\u0061', 150_000)}"`),
    'YAML comments': annotate(SHORT, `notes: []\n${times('# a\n', 200_000)}`),
    'a YAML block of blank lines': annotate(SHORT, `notes: >\n${times('\n', 900_000)}`),
    'YAML tags': annotate(SHORT, `notes: \n${times('  - !a b\n', 80_000)}`),
    'merge keys in YAML': annotate(SHORT, `a: &a {b: c}\n${several(20_000, i => `c${i}: {<<: *a}\n`)}`),
    'a ledger of nested lists': { ...SHORT, 'ledger.json': `{"format": 1, "claims": ${times('[', 50_000)}` },
    'a ledger of many claims': {
      ...SHORT,
      'ledger.json': JSON.stringify({
        format: 1,
        claims: Array.from({ length: Math.ceil(50_000 * share) }, (_, i) => ({ id: `hill-${i}`, text: 'A' })),
      }),
    },
    'claims by the thousand': annotate(
      sentences,
      `claims:\n${several(3000, i => `  - exact: The hill ${i} is\n    stance: conceded\n`)}`,
    ),
    'aliases by the thousand': annotate(
      sentences,
      `claims:\n${several(3000, i => `  - exact: The hill ${i} is\n    alias: hill-number-${i}\n`)}`,
    ),
    'relations of every claim to one': annotate(
      sentences,
      `claims:\n${several(2900, i => `  - exact: The hill ${i + 1} is\n    supports: [The hill 0 is]\n`)}`,
    ),
    'a claim with 2,900 relations': annotate(
      sentences,
      `claims:\n  - exact: The hill 0 is\n    supports:\n${several(2900, i => `      - The hill ${i + 1} is\n`)}`,
    ),
    'quotations judged by the thousand': annotate(
      text(several(3000, i => `He said, “the hill ${i} is high.”\n\n`)),
      `quotations:\n${several(3000, i => `  - exact: the hill ${i} is\n    speaker: Jan ${i}\n`)}`,
    ),
    'repeats judged by the thousand': annotate(
      text(
        `${several(1000, i => `The hill ${i} is high and cold.\n\n`)}${several(1000, i => `The hill ${i} is high and old.\n\n`)}`,
      ),
      `repeats:\n${several(1000, i => `  - exact: hill ${i} is high and old\n    kind: none\n`)}`,
    ),
    'words from the start through the end': annotate(
      text(`${times('The hill is high. ', 5000)}So it ends.`),
      `claims:\n${several(200, () => '  - exact: The hill is\n    through: So it ends\n    stance: conceded\n')}`,
    ),
    'evidence that differs at the end': {
      'text.md': `---\ntitle: Costly\nsource:\n  sha256: ${'0'.repeat(64)}\n---\n\n${times('The hill is high. ', 12_000)}\n`,
      'source.txt': `${times('The hill is high. ', 12_000)}So.\n`,
    },
  }
}
