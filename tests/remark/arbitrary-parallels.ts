import fc from 'fast-check'

/** A block of sentences, and the same with some of them changed, as Markdown with other things around and between. */
export interface Parallels {
  readonly markdown: string
  /** How many sentences each block has. */
  readonly size: number
}

const SUBJECTS = [
  'A tram ticket',
  'The keeper of the gate',
  'Every member of the board',
  'The winter fee',
  'A child under six',
  'The red ledger',
  'Whoever rents a boat',
  'The baker at the corner',
]
const VERBS = [
  'is valid',
  'may enter the hall',
  'pays the clerk',
  'is bought from the driver',
  'ends',
  'must be shown',
  'counts',
  'may be given to somebody else',
]
const PLACES = [
  'on every line of the city',
  'before the doors are closed',
  'in the presence of two others',
  'at the harbour',
  'after the second bell',
  'without a written reason',
]
const TIMES = [
  'for 12 hours',
  'until 30 April',
  'from Monday to Friday',
  'on 5 days of the year',
  'in 2.5 minutes',
  'as long as the ice holds',
]

const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...PLACES),
    fc.constantFrom(...TIMES),
  )
  .map(parts => `${parts.join(' ')}.`)

/** What changes a sentence: often into its opposite, at least into something else. */
const CHANGES: readonly ((text: string) => string)[] = [
  text => text.replace(/ (is|may|must|pays|ends|counts)\b/, ' $1 not'),
  text => text.replace(/^(\S+) /, 'No '),
  text => text.replace(/\d/, digit => String((Number(digit) + 1) % 10)),
  text => text.replace('2.5', '25'),
  text => text.replace(/ (tram|gate|board|fee|child|ledger|boat|baker)/, ' $1house'),
  text => text.replace(/ (before|after|without|until|from|for) /, ' with no '),
  text => text.replace(/\.$/, ', and not otherwise.'),
  text => text.replace(/\.$/, '?'),
  text => text.toUpperCase().replace(' IS ', ' IS NEVER '),
]

/** Nothing of it changes what is said. */
const DRESSINGS: readonly ((text: string) => string)[] = [
  text => text,
  text => text.toUpperCase(),
  text => text.replaceAll(' ', '  '),
  text => text.replace(/\.$/, '!'),
  text => text.replace(/^(\S+) (\S+)/, '*$1* $2'),
]

const change = fc.record({ by: fc.constantFrom(...CHANGES), times: fc.constantFrom(0, 0, 0, 1, 1, 2) })

/** How a block stands in the text. */
const LAYOUTS: readonly ((paragraphs: readonly string[]) => string)[] = [
  paragraphs => paragraphs.join('\n\n'),
  paragraphs => paragraphs.map(text => `- ${text}`).join('\n'),
  paragraphs => paragraphs.map(text => `1. ${text}`).join('\n'),
  paragraphs => paragraphs.map(text => `> ${text}`).join('\n>\n'),
  paragraphs => paragraphs.map((text, i) => `### Rule ${i + 1}\n\n${text}`).join('\n\n'),
  paragraphs => `- The rules are these:\n${paragraphs.map(text => `  - ${text}`).join('\n')}`,
]

const LEADS = [
  '',
  'So much for that.',
  '## In winter',
  '## Not in winter',
  'It is allowed:',
  'It is not allowed:',
  '> Somebody else said that.',
  '- [In winter](#a)\n- [In summer](#b)',
  '| a | b |\n|---|---|\n| In winter | it is so. |',
]

/** Sentences to paragraphs of some length. */
function layOut(sentences: readonly string[], length: number, layout: (typeof LAYOUTS)[number]): string {
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / length) }, (_, at) =>
    sentences.slice(at * length, (at + 1) * length).join(' '),
  )
  return layout(paragraphs)
}

/** Texts in which a block of 2 to 12 sentences comes again once or twice, with changes. */
export const arbitraryParallels: fc.Arbitrary<Parallels> = fc
  .record({
    block: fc.uniqueArray(sentence, { minLength: 2, maxLength: 12 }),
    copies: fc.array(
      fc.record({
        changes: fc.array(change, { minLength: 12, maxLength: 12 }),
        dressing: fc.constantFrom(...DRESSINGS),
        swapped: fc.option(fc.nat(10), { nil: undefined }),
        lead: fc.constantFrom(...LEADS),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    lead: fc.constantFrom(...LEADS),
    length: fc.integer({ min: 1, max: 4 }),
    layout: fc.constantFrom(...LAYOUTS),
  })
  .map(({ block, copies, lead, length, layout }) => {
    const blocks = copies.map(({ changes, dressing, swapped, lead: own }) => {
      const changed = block.map((text, at) => {
        const { by, times } = changes[at] ?? { by: (same: string) => same, times: 0 }
        return dressing(times === 0 ? text : times === 1 ? by(text) : by(by(text)))
      })
      const moved = swapped === undefined ? [] : changed.splice(swapped % changed.length, 1)
      return [own, layOut([...changed, ...moved], length, layout)]
    })
    const parts = [lead, layOut(block, length, layout), ...blocks.flat()]
    return { markdown: parts.filter(Boolean).join('\n\n'), size: block.length }
  })
