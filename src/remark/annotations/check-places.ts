import type { VFile } from 'vfile'
import { describeMove, findMovedPlaces, type NamedText } from '../../ledger/index.ts'
import type { Ledger } from '../../model/index.ts'
import type { LedgerSource, ReadingOptions } from '../options.ts'
import { reportFault } from '../report.ts'

/**
 * Report the entries whose words stand elsewhere than where the ledger remembers them: by chance, or because somebody
 * meant it.
 *
 * @param after the ledger that the text is named by
 */
export function checkPlaces(
  { ledger: before, use }: LedgerSource,
  after: Ledger,
  text: NamedText,
  { origin }: ReadingOptions,
  file: VFile,
): void {
  for (const move of findMovedPlaces(before, after, text, file.data.placed ?? [])) {
    const { keys } = move.entry
    reportFault(file, {
      ruleId: 'annotation-moved',
      reason: describeMove(move),
      place: origin?.pointOf([...keys, move.side === 'end' ? 'through' : 'exact']) ?? origin?.pointOf(keys),
      path: origin?.path,
      isWarning: use === 'preview',
    })
  }
}
