import type { VFile } from 'vfile'
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
import { reportFault } from '../report.ts'

/** Sentences with the ids that a ledger has for them. */
export interface NamedSentences {
  readonly sentences: readonly Sentence[]
  /** That ledger: as it is, or as an update might write it; absent where the text has none to be in step with. */
  readonly ledger?: Ledger | undefined
}

/**
 * Give sentences the ids that the ledger keeps for their words. Where text and ledger are out of step it is reported,
 * and the ids are such as an update might give.
 *
 * @param sentences as they were named without a ledger; twins have the same id
 */
export function nameSentences(
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  source: LedgerSource | undefined,
  file: VFile,
): NamedSentences {
  if (source === undefined || source.use === 'avoid') return { sentences }
  const claims = listClaims(sentences)
  const found = checkLedger(source.ledger, claims)
  const differences = found.length > 0 ? found : checkQuotations(source.ledger, quotations)
  const firsts = listFirsts(sentences)
  for (const difference of differences) report(difference, firsts[difference.claim ?? -1], source, file)
  const ledger =
    differences.length === 0
      ? source.ledger
      : previewLedger(source.ledger, claims, listTaken(source.ledger, quotations))
  return { sentences: renameSentences(sentences, listLiveIds(ledger)), ledger }
}

function report(
  { reason, id }: LedgerDifference,
  sentence: Sentence | undefined,
  { path, pointOf, use }: LedgerSource,
  file: VFile,
): void {
  reportFault(file, {
    ruleId: 'ledger-behind',
    reason,
    isWarning: use === 'preview',
    ...(id === undefined
      ? { place: sentence?.source && pointAt(String(file), sentence.source[0]) }
      : { place: pointOf(id), path }),
  })
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
}
