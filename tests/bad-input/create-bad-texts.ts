import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLongText } from './create-long-text.ts'
import type { TextFiles } from './text-files.ts'

const LONG_WORD = 'pneumonoultramicroscopic'.repeat(13).slice(0, 300)
const HEBREW = 'הנהר עולה בהרים שמעל העיר, ואיש שם לא פחד ממנו מעולם.'
const ARABIC = 'الجسر لا يزال قائماً، وقد صمد مئة عام.'

/** Texts that a layout may not have thought of, by the names of their folders. */
export function createBadTexts(): Readonly<Record<string, TextFiles>> {
  return {
    'one-word': readFixture('one-word'),
    'right-to-left': readFixture('right-to-left'),
    'every-block': readFixture('every-block'),
    'notes-overlapping': readFixture('notes-overlapping'),
    'long-word': createText(
      [
        `# ${LONG_WORD}`,
        `Before it ${LONG_WORD} and after it. \`${LONG_WORD}\``,
        `> - ${LONG_WORD}`,
        `| a | ${LONG_WORD} |\n|---|---|\n| ${LONG_WORD} | b |`,
        `\`\`\`\n${LONG_WORD}\n\`\`\``,
        'The end.',
      ],
      [
        ['Before it', LONG_WORD],
        ['The end', `<https://example.org/${LONG_WORD}>`],
      ],
      LONG_WORD,
    ),
    'both-directions': createText(
      [
        'It begins here.',
        HEBREW,
        `Words, “${ARABIC}”, within a sentence.`,
        `> ${ARABIC}`,
        `- א. ${HEBREW}`,
        'It ends.',
      ],
      [
        ['It begins', HEBREW],
        ['Words, “الجسر', ARABIC],
        ['א. הנהר', 'A note on words from right to left.'],
        ['It ends', 'The last.'],
      ],
    ),
    'no-notes': createText(['A paragraph.', '> A quotation.', '- An item.'], []),
    'many-notes': createCrowdedText(200),
    'many-words': createLongText({ words: 50_000, notes: 780 }),
  }
}

function readFixture(name: string): TextFiles {
  const read = (file: string) =>
    readFileSync(fileURLToPath(new URL(`../fixtures/${name}/${file}`, import.meta.url)), 'utf8')
  const annotations = name === 'one-word' ? '' : read('annotations.yaml')
  return { 'text.md': read('text.md'), 'annotations.yaml': annotations }
}

/** @param notes the words that each is about, and its body */
function createText(
  blocks: readonly string[],
  notes: readonly (readonly [exact: string, body: string])[],
  title = 'A text',
): TextFiles {
  const entries = notes.map(
    ([exact, body]) => `  - exact: ${JSON.stringify(exact)}\n    body: ${JSON.stringify(body)}\n`,
  )
  return {
    'text.md': `---\ntitle: ${title}\n---\n\n${blocks.join('\n\n')}\n`,
    ...(notes.length > 0 && { 'annotations.yaml': `notes:\n${entries.join('')}` }),
  }
}

/** One paragraph with a note on each of its words, between two that have none. */
function createCrowdedText(notes: number): TextFiles {
  const words = Array.from({ length: notes }, (_, i) => `word${i + 1}st`)
  return createText(
    ['Nothing is said of this.', `${words.join(' ')}.`, 'Nor of this.'],
    words.map(word => [word, `A note on ${word}, of about as many words as most notes have.`]),
  )
}
