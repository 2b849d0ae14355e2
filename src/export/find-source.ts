import { isAuthor, type Quotation, type Reading, type Sentence } from '../model/index.ts'

/** Find the quotation that a sentence of another speaker stands in; one of the author's own stands in none. */
export function findSource(
  { quotations }: Reading,
  { voice, paragraph, start }: Sentence,
): Quotation | undefined {
  if (isAuthor(voice)) return undefined
  return quotations.find(
    quotation => quotation.paragraph === paragraph && quotation.start <= start && start < quotation.end,
  )
}
