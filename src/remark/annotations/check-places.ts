import type { Fault } from '../../faults/index.ts'
import { describeMove, findMovedPlaces, type NamedText, type PlacedEntry } from '../../ledger/index.ts'
import type { Ledger } from '../../model/index.ts'
import type { LedgerSource, ReadingOptions } from '../options.ts'

/**
 * Find the entries whose words stand elsewhere than where the ledger remembers them: by chance, or because somebody
 * meant it.
 *
 * @param after the ledger that the text is named by
 */
export function checkPlaces(
  placed: readonly PlacedEntry[],
  { ledger: before, use }: LedgerSource,
  after: Ledger,
  text: NamedText,
  { origin }: ReadingOptions,
): readonly Fault[] {
  return findMovedPlaces(before, after, text, placed).map(move => {
    const { keys } = move.entry
    return {
      ruleId: 'annotation-moved',
      reason: describeMove(move),
      place: origin?.pointOf([...keys, move.side === 'end' ? 'through' : 'exact']) ?? origin?.pointOf(keys),
      path: origin?.path,
      isWarning: use === 'preview',
    }
  })
}
