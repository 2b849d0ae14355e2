import { endOf, type Fault, type WithFaults } from '../../faults/index.ts'
import {
  checkLedger,
  checkQuotations,
  type LedgerDifference,
  listClaims,
  listLiveIds,
  listTaken,
  previewLedger,
  renameSentences,
} from '../../ledger/index.ts'
import { type Ledger, listFirsts, type Quotation, type Sentence } from '../../model/index.ts'
import type { LedgerSource } from '../options.ts'

/** Sentences with the ids that a ledger has for them. */
export interface NamedSentences {
  readonly sentences: readonly Sentence[]
  /** That ledger: as it is, or as an update might write it; absent where the text has none to be in step with. */
  readonly ledger?: Ledger | undefined
}

/**
 * Give sentences the ids that the ledger keeps for their words. Where text and ledger are out of step it is a fault,
 * and the ids are such as an update might give.
 *
 * @param sentences as they were named without a ledger; twins have the same id
 * @param text the Markdown that their sources point into
 */
export function nameSentences(
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  source: LedgerSource | undefined,
  text: string,
): WithFaults<NamedSentences> {
  if (source === undefined || source.use === 'avoid') return { value: { sentences }, faults: [] }
  const claims = listClaims(sentences)
  const found = checkLedger(source.ledger, claims)
  const differences = found.length > 0 ? found : checkQuotations(source.ledger, quotations)
  const firsts = listFirsts(sentences)
  const faults = differences.map(difference =>
    describeDifference(difference, firsts[difference.claim ?? -1], source, text),
  )
  const ledger =
    differences.length === 0
      ? source.ledger
      : previewLedger(source.ledger, claims, listTaken(source.ledger, quotations))
  return { value: { sentences: renameSentences(sentences, listLiveIds(ledger)), ledger }, faults }
}

function describeDifference(
  { reason, id }: LedgerDifference,
  sentence: Sentence | undefined,
  { path, pointOf, use }: LedgerSource,
  text: string,
): Fault {
  return {
    ruleId: 'ledger-behind',
    reason,
    isWarning: use === 'preview',
    ...(id === undefined
      ? { place: sentence?.source && endOf(text.slice(0, sentence.source[0])) }
      : { place: pointOf(id), path }),
  }
}
