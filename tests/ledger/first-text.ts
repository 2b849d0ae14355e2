import { readFileSync } from 'node:fs'
import { listClaims, readMarkdown } from './list-claims.ts'
import { traceText } from './traced-text.ts'

const markdown = readFileSync('content/openai-alignment-plan/text.md', 'utf8').replace(
  /^---\n.*?^---\n/ms,
  '',
)

/** The first text without its ledger and annotations, which authors in tests edit at random. */
export const FIRST_READING = readMarkdown(markdown)

/** The same, every word of which knows where it comes from. No edit changes it: each gives another text. */
export const FIRST_TRACED = traceText(FIRST_READING)

/** The claims among which edits choose, twins counted as one. */
export const FIRST_CLAIMS: readonly number[] = [...listClaims(FIRST_READING).keys()]

/** The sentences among which edits choose, and one more, so that sometimes an edit takes one less. */
export const FIRST_SENTENCES: readonly number[] = [
  ...FIRST_READING.sentences.keys(),
  FIRST_READING.sentences.length,
]
