import type { TextFiles } from '../bad-input/text-files.ts'

/** Sentences whose words other software takes for the furniture of a page. */
const FURNITURE = `The comments of the community were harsh. Social media hurts the young. A sponsor paid for the study.
The header file was wrong. We share the concern of the critics. The author never answered the question.`

const LONG =
  'The river rises in the hills above the town, and nobody there has ever feared it, for its banks are low. '
/** A reader view counts commas. */
const PLAIN = 'The river rises in the hills above the town and nobody there has ever feared it. '
const CHINESE = '河水从镇子上方的山里流出，那里没有人怕过它，因为河岸很低。'
const ARABIC = 'النهر ينبع من التلال فوق البلدة، ولم يخف منه أحد هناك قط، لأن ضفافه منخفضة. '
const HINDI = 'नदी नगर के ऊपर की पहाड़ियों से निकलती है, और वहाँ किसी को उससे कभी डर नहीं लगा। '

const times = (count: number, write: (i: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, i) => write(i + 1)).join(between)
const quote = (words: string) => words.replaceAll(/^/gm, '> ')
const indent = (words: string) => words.replaceAll(/^(?=.)/gm, '  ')

function text(body: string, { title = 'A text', language = 'en' } = {}): TextFiles {
  return { 'text.md': `---\ntitle: ${JSON.stringify(title)}\nlanguage: ${language}\n---\n\n${body}\n` }
}

function annotated(body: string, annotations: object): TextFiles {
  // JSON is YAML.
  return { ...text(body), 'annotations.yaml': JSON.stringify(annotations) }
}

/** Texts that are hard on a reader view, each its own kind. */
export const READER_TEXTS: Readonly<Record<string, TextFiles>> = {
  furniture: annotated(FURNITURE, {
    claims: [
      { exact: 'Social media hurts', stance: 'conceded' },
      { exact: 'A sponsor paid', alias: 'comments-of-the-author' },
    ],
    notes: [
      { exact: 'community', body: '[All of it is a link](https://example.org/)' },
      { exact: 'The comments of the community', body: 'Short.' },
      { exact: 'share', body: '- A list\n\nAnd more.\n' },
    ],
  }),
  'furniture-as-headings': text(times(6, i => `## ${FURNITURE.split('. ')[i - 1]}\n\n${FURNITURE}`)),
  'furniture-as-items': text(FURNITURE.replaceAll(/^|(?<=\. )/g, '\n- ')),
  short: text('The bridge is safe. It is old.'),
  'one-word': text('Yes.'),
  'one-paragraph': text(LONG.repeat(12)),
  'one-quotation': text(quote('Yes.')),
  'one-item': text('- Ad'),
  'repeats-title': text(`## A text\n\n${LONG.repeat(3)}\n\n## A text\n\n${LONG.repeat(2)}`),
  'title-in-parts': text(`## The river\n\n${LONG}\n\n## A second look\n\n${LONG}`, {
    title: 'The river: A second look | The hills - a town',
  }),
  'long-quotation': text(`I say little here.\n\n${quote(times(40, () => LONG.repeat(4)))}\n\nI say no more.`),
  'plain-quotation': text(`I say little here.\n\n${quote(times(40, () => PLAIN.repeat(4)))}\n\nNo more.`),
  'quotation-only': text(quote(times(20, () => LONG.repeat(2)))),
  'quotation-with-speaker': annotated(
    `Here.\n\n${quote(`They begin.\n\n${times(40, i => `${LONG}${PLAIN}${i}.`)}\n\nThey end.`)}\n\nThere.`,
    { quotations: [{ exact: 'They begin', through: 'They end', speaker: 'A. Body', kind: 'paraphrase' }] },
  ),
  'quotation-of-blocks': text(
    `Here.\n\n${quote(
      times(
        12,
        i =>
          `### Of ${i}\n\n${LONG}\n\n- ${PLAIN}\n- ${LONG}\n\n${quote(`${LONG}\n\n${PLAIN}`)}\n\n\`\`\`\nx\n\`\`\`\n\n${PLAIN}`,
      ),
    )}\n\nThere.`,
  ),
  dialogue: text(times(30, i => `${i % 2 ? quote(`${LONG}\n\n${PLAIN}`) : 'So they say.'}`)),
  'long-list': text(`These are the rules.\n\n${times(40, () => `- ${LONG.repeat(4)}`)}\n\nThat is all.`),
  'plain-list': text(`These are the rules.\n\n${times(60, () => `1. ${PLAIN.repeat(4)}`)}\n\nThat is all.`),
  'list-only': text(times(30, i => `- Item ${i}`, '\n')),
  'loose-list-only': text(times(30, () => `- ${PLAIN}`)),
  'items-of-paragraphs': text(
    `Here.\n\n${times(20, () => `- ${LONG}\n\n${indent(`${LONG}${PLAIN}\n\n${PLAIN}`)}`)}\n\nThere.`,
  ),
  'nested-lists': text(
    `Here.\n\n${times(
      12,
      i => `- ${LONG}\n${indent(times(4, j => `- ${i} ${j} ${PLAIN}\n${indent(`- ${LONG}`)}`, '\n'))}`,
    )}\n\nThere.`,
  ),
  'quotations-in-items': text(
    `Here.\n\n${times(20, () => `- So they say.\n\n${indent(quote(`${LONG}\n\n${PLAIN}`))}`)}\n\nThere.`,
  ),
  tasks: text(
    `${LONG}\n\n${times(20, i => `- [${i % 2 ? 'x' : ' '}] ${PLAIN}`, '\n')}\n\n- [ ] one\n\n- [x] two`,
  ),
  links: text(
    `- [one](https://example.org/)\n- [two](https://example.org/)\n\n[three](https://example.org/)\n\n${times(20, i => `- [${LONG}](https://example.org/${i})`)}`,
  ),
  figures: text(`Here.\n\n| a | b |\n|---|---|\n${times(60, i => `| ${i} | ${i * i} |`, '\n')}\n\nThere.`),
  definitions: text(
    `Here.\n\n| word | meaning |\n|---|---|\n${times(60, i => `| ${i} | ${PLAIN.repeat(2)} |`, '\n')}\n\nThere.`,
  ),
  'table-only': text(`| word | meaning |\n|---|---|\n| one | ${LONG} |`),
  verse: text(
    times(8, () => `${'The river rises  \nin the hills\\\nabove the town\\\n'.repeat(3)}and falls.`),
  ),
  'verse-in-stanzas': text(
    times(8, () => '[The river](https://example.org/) rises\\\n\\\n\\\nin the hills\\\n\\\nand falls.'),
  ),
  code: text(
    `Here.\n\n${times(20, i => `\`\`\`comment\nauthor = ${i}\n\nshare(author, ${i})\n\`\`\``)}\n\nThere.`,
  ),
  headings: text(times(30, i => `${'#'.repeat((i % 6) + 1)} Part ${i}\n\nA line.`)),
  'headings-only': text(times(30, i => `## The ${i}th part of what is to be said here`)),
  footnotes: text(
    `${times(40, i => `It is so.[^${i}]`, ' ')}\n\n${times(40, i => `[^${i}]: ${PLAIN.repeat(4)}\n\n    ${PLAIN}`)}`,
  ),
  rules: text(times(10, () => '* * *\n\nA line.')),
  chinese: text(
    `${quote(times(20, () => CHINESE.repeat(4)))}\n\n${CHINESE}\n\n${times(9, () => `- ${CHINESE}`)}`,
    {
      title: '河',
      language: 'zh',
    },
  ),
  arabic: text(
    `${quote(times(20, () => ARABIC.repeat(4)))}\n\n${ARABIC}\n\n${times(9, () => `- ${ARABIC}`)}`,
    {
      title: 'النهر',
      language: 'ar',
    },
  ),
  hindi: text(`${quote(times(20, () => HINDI.repeat(4)))}\n\n${HINDI}\n\n${times(9, () => `- ${HINDI}`)}`, {
    title: 'नदी',
    language: 'hi',
  }),
  'sixty-notes': annotated(
    times(60, i => `Word${i}th`, ' '),
    {
      notes: Array.from({ length: 60 }, (_, i) => ({ exact: `Word${i + 1}th`, body: PLAIN.repeat(5) })),
    },
  ),
  'notes-of-paragraphs': annotated(`${LONG}\n\n${times(20, i => `Word${i}th`, ' ')}`, {
    notes: Array.from({ length: 20 }, (_, i) => ({
      exact: `Word${i + 1}th`,
      body: times(4, () => PLAIN.repeat(3)),
    })),
  }),
  'folded-lines': text(times(3, () => times(40, i => `Line ${i} is this line of words.`))),
  'folded-quotation': text(
    `${quote(times(20, i => `${LONG}${i}.`))}\n\nAgain.\n\n${times(20, i => `${LONG}${i}.`)}`,
  ),
  parallels: text(
    `${times(20, i => `A tram ticket of kind ${i} is valid on every line of the city for an hour.`)}\n\nSo far.\n\n${times(20, i => `A bus ticket of kind ${i} is not valid on any line of the city for an hour.`)}`,
  ),
  'hundreds-of-notes': annotated(
    times(300, i => `Word${i}th`, ' '),
    {
      notes: Array.from({ length: 300 }, (_, i) => ({ exact: `Word${i + 1}th`, body: PLAIN.repeat(3) })),
    },
  ),
  'hundreds-of-rows': text(`Here.\n\n| a | b |\n|---|---|\n${times(250, i => `| ${i} | ${PLAIN} |`, '\n')}`),
  'hundreds-of-items': text(`Here.\n\n${times(300, () => `- ${PLAIN}\n\n${indent('And more.')}`)}\n\nThere.`),
  'hundreds-of-footnotes': text(
    `${times(200, i => `It is so.[^${i}]`, ' ')}\n\n${times(200, i => `[^${i}]: ${PLAIN.repeat(4)}`)}`,
  ),
  'commas-in-one-paragraph': text(
    `${PLAIN}\n\n- a\n\n${indent('so, '.repeat(400))}\n\n${quote('so, '.repeat(400))}`,
  ),
}
