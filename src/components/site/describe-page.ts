import type { Reading } from '../../model/index.ts'
import type { Words } from '../../words/index.ts'
import { countFindings } from '../reading/describe-text.ts'

/** Say in a sentence for search engines and link previews what a text is. */
export function describePage(reading: Reading, words: Words): string {
  const { title, description } = reading.text
  return words.reading.description(description ?? title, countFindings(reading))
}
