import { beginsWithin, isAuthor, type Quotation, type Reading, type Sentence } from '../model/index.ts'

/** Find the quotation that a sentence of another speaker stands in; one of the author's own stands in none. */
export function findSource({ quotations }: Reading, sentence: Sentence): Quotation | undefined {
  if (isAuthor(sentence.voice)) return undefined
  return quotations.find(quotation => beginsWithin(sentence, quotation))
}
