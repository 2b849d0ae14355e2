import type { Quotation, RememberedQuotation } from '../../model/index.ts'
import { indexSentences } from '../places/index-sentences.ts'
import type { NamedText } from '../places/placed-entry.ts'
import { isNamed } from './name-quotations.ts'

/** A text with the names that its ledger has for what it says and quotes. */
export interface QuotingText extends NamedText {
  readonly quotations: readonly Quotation[]
}

/**
 * Write down the words that are quoted within sentences today, in the order of the text, and then those that are gone,
 * by their names. No name ever leaves.
 *
 * @param known what the ledger remembers
 * @param today ISO 8601
 */
export function recordQuotations(
  known: readonly RememberedQuotation[],
  text: QuotingText,
  today: string,
): readonly RememberedQuotation[] {
  const index = indexSentences(text)
  const olds = new Map(known.map(quotation => [quotation.id, quotation]))
  const live = text.quotations.filter(isNamed).map(({ id, text: words, paragraph, start }) => {
    const sentence = index.find({ paragraph, offset: start }, 'start')
    return {
      id,
      aliases: olds.get(id)?.aliases ?? [],
      text: words,
      ...(sentence?.id ? { claim: sentence.id } : sentence && index.neighboursOf(sentence)),
    }
  })
  const ids = new Set(live.map(({ id }) => id))
  const gone = known.filter(({ id }) => !ids.has(id)).map(each => ({ ...each, until: each.until ?? today }))
  return [...live, ...gone.sort((a, b) => (a.id < b.id ? -1 : 1))]
}
