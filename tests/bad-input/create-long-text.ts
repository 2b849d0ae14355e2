import { createRandom } from '../ledger/random-edits.ts'
import type { TextFiles } from './text-files.ts'

const SYLLABLES = 'a be do el fa go hi in ka lo me no or pi ra so ta un ve'.split(' ')
const WORDS_A_SENTENCE = 16
const SENTENCES_A_PARAGRAPH = 5

export interface LongTextOptions {
  readonly words: number
  /** How many of its paragraphs, evenly spread, have a note. */
  readonly notes: number
}

/** Create a text of short invented words: the same options give the same text. */
export function createLongText({ words, notes }: LongTextOptions): TextFiles {
  const random = createRandom(words)
  const createWord = () =>
    Array.from(
      { length: random() < 0.6 ? 1 : 2 },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join('')
  const createSentence = () => {
    const sentence = Array.from({ length: WORDS_A_SENTENCE }, createWord).join(' ')
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
  }
  const paragraphs = Array.from({ length: words / WORDS_A_SENTENCE / SENTENCES_A_PARAGRAPH }, () =>
    Array.from({ length: SENTENCES_A_PARAGRAPH }, createSentence),
  )
  const entries = Array.from({ length: notes }, (_, i) => {
    const exact = paragraphs[Math.floor((i * paragraphs.length) / notes)]?.[i % SENTENCES_A_PARAGRAPH]
    return `  - exact: ${exact?.slice(0, -1)}\n    body: ${createSentence()} ${createSentence()}\n`
  })
  const body = paragraphs.map(sentences => sentences.join(' ')).join('\n\n')
  return {
    'text.md': `---\ntitle: ${words} words\n---\n\n${body}\n`,
    'annotations.yaml': `notes:\n${entries.join('')}`,
  }
}
