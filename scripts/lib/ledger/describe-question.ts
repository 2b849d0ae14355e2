import { type Candidate, formatDiff, type Question } from '../../../src/ledger/index.ts'
import { diffWordings } from '../../../src/text/index.ts'
import type { TextUpdate } from './update-text.ts'

/** A diff in which fewer letters than these stayed is harder to read than the two wordings. */
const LEAST_SAME = 0.5

/** Say in lines what an id said and where, and what it may be now; the numbers are those to answer with. */
export function describeQuestion(
  { id, text, paragraphs, candidates, rivals }: Question,
  { folder, before, claims }: TextUpdate,
): readonly string[] {
  const entries = before?.claims ?? []
  const last = entries.find(entry => entry.id === id)?.before
  const wordsBefore = entries.find(entry => entry.id === last)?.text
  return [
    `${folder}: which claim is ${id} now?`,
    `   It said in ${describePlace(paragraphs, wordsBefore)}:`,
    `   “${joinLines(text)}”`,
    ...candidates.flatMap((candidate, index) => [
      `${index + 1}  in ${describePlace([candidate.paragraph], claims[candidate.claim - 1]?.text)}:`,
      ...describeWords(candidate, text),
    ]),
    '0  none of them: retire it',
    ...(rivals.length > 0 ? [`   (also in question: ${rivals.join(', ')})`] : []),
  ]
}

function describePlace(paragraphs: readonly number[], wordsBefore: string | undefined): string {
  const numbers = paragraphs.map(n => `¶${n}`).join(', ')
  return wordsBefore === undefined
    ? `${numbers}, as the first claim`
    : `${numbers}, after “${excerptEnd(wordsBefore)}”`
}

function describeWords({ text }: Candidate, was: string): readonly string[] {
  if (text === was) return ['   the same words']
  const words = `   “${joinLines(text)}”`
  const parts = diffWordings(was, text)
  const same = parts.filter(({ kind }) => kind === 'same').reduce((sum, part) => sum + part.text.length, 0)
  if (same < LEAST_SAME * Math.max(was.length, text.length)) return [words]
  return [words, `   ${formatDiff(parts)}`]
}

/** The last words of a claim, about forty characters. */
function excerptEnd(text: string): string {
  return joinLines(text).replace(/^(?=.{41}).+? (?=.{1,40}$)/u, '… ')
}

const joinLines = (text: string) => text.replace(/\s+/g, ' ')
