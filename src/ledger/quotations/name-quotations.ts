import { isFirst, type Quotation, type RememberedQuotation } from '../../model/index.ts'
import { foldWording } from '../match/fold-wording.ts'

/**
 * Give words that are quoted within sentences the names that the ledger has for them: as long as they are the same,
 * after folding, they keep their name, however it would be made today. Other words never get it.
 *
 * @param quotations as they were named without a ledger; twins have the same id
 */
export function nameQuotations(
  quotations: readonly Quotation[],
  known: readonly RememberedQuotation[],
): readonly Quotation[] {
  const waiting = Map.groupBy(known, ({ text }) => foldWording(text))
  const names = new Map<string, string>()
  for (const { id, text } of quotations.filter(isNamed)) {
    const same = waiting.get(foldWording(text)) ?? []
    // Of several the one that has the name already: the same words may be quoted in other places, too.
    const chosen = same.find(each => [each.id, ...each.aliases].includes(id)) ?? same[0]
    if (chosen === undefined) continue
    names.set(id, chosen.id)
    same.splice(same.indexOf(chosen), 1)
  }
  return quotations.map(quotation => ({ ...quotation, id: names.get(quotation.id) ?? quotation.id }))
}

/** Is it the first place of words that have a name of their own? A block has its paragraph's. */
export function isNamed(quotation: Quotation): boolean {
  return quotation.form === 'inline' && isFirst(quotation)
}
