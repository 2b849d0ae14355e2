import type { TextFiles } from '../bad-input/text-files.ts'

const titled = (body: string) => `---\ntitle: A text\n---\n\n${body}\n`

/** Sentences whose words other software takes for the furniture of a page. */
const FURNITURE = `The comments of the community were harsh. Social media hurts the young. A sponsor paid for the study.
The header file was wrong. We share the concern of the critics. The author never answered the question.`

const LONG =
  'The river rises in the hills above the town, and nobody there has ever feared it, for its banks are low. '

/**
 * Texts that are hard on a reader view, each its own kind. Known limit: of a text that is nearly all one
 * quotation or one list of long paragraphs, twice as long as these, a reader view takes that for the whole.
 */
export const READER_TEXTS: Readonly<Record<string, TextFiles>> = {
  furniture: {
    'text.md': titled(FURNITURE),
    'annotations.yaml': `claims:
  - exact: Social media hurts
    stance: conceded
notes:
  - exact: community
    body: '[All of it is a link](https://example.org/)'
  - exact: The comments of the community
    body: Short.
  - exact: share
    body: |
      - A list

      And more.
`,
  },
  short: { 'text.md': titled('The bridge is safe. It is old.') },
  'one-word': { 'text.md': titled('Yes.') },
  'repeats-title': { 'text.md': titled(`## A text\n\n${LONG.repeat(3)}\n\n## A text\n\n${LONG.repeat(2)}`) },
  'long-quotation': {
    'text.md': titled(
      `I say little here.\n\n> ${Array(6).fill(LONG.repeat(4)).join('\n>\n> ')}\n\nI say no more.`,
    ),
  },
  'long-list': {
    'text.md': titled(
      `These are the rules.\n\n${Array(12)
        .fill(`- ${LONG.repeat(4)}`)
        .join('\n\n')}\n\nThat is all.`,
    ),
  },
  'code-of-a-comment': {
    'text.md': titled(`${LONG}\n\n\`\`\`comment\nauthor = 1\n\`\`\`\n\n\`\`\`author\nx\n\`\`\``),
  },
  'links-only': {
    'text.md': titled(
      `- [one](https://example.org/)\n- [two](https://example.org/)\n\n[three](https://example.org/)`,
    ),
  },
}
