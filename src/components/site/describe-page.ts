import type { Reading } from '../../model/index.ts'
import { count, countFindings } from '../reading/describe-text.ts'

/** One sentence for search engines and link previews. */
export function describePage(reading: Reading): string {
  const { claims, quotations, notes } = countFindings(reading)
  const { title, description } = reading.text
  return `${description ?? title} Read closely: ${count(claims, 'claim')}, ${count(quotations, 'quotation')}, ${count(notes, 'note')}.`
}
