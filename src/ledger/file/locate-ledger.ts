import type { Point } from 'unist'
import { endOf, type Keys, locateValues, type Places } from '../../faults/index.ts'

/** Where the values of a ledger stand; they are sought when the first one is asked for. */
export interface LedgerPlaces {
  /** Of a value; of one that is absent, of what should hold it. */
  pointOf(keys: Keys): Point
  /** Of a key. */
  keyPoint(keys: Keys, key: string): Point
}

/** In UTF-16 code units; what finds the places takes fifty bytes for each. */
const MOST_LOCATED = 8 * 2 ** 20

/**
 * Find where values of a ledger stand: only of one that is at fault, since it takes a hundred times as long as reading
 * it. In one that is larger than any known all stand at the start.
 *
 * @param text JSON
 */
export function locateLedger(text: string): LedgerPlaces {
  if (text.length > MOST_LOCATED) return { pointOf: () => endOf(''), keyPoint: () => endOf('') }
  let known: Places | undefined
  const find = (): Places => {
    known ??= locateValues(text)
    return known
  }
  const pointOf = (keys: Keys) => find().nearestPoint(keys) ?? (find().pointOf([]) as Point)
  return {
    pointOf,
    keyPoint: (keys, key) => find().keyPoint(keys, key) as Point,
  }
}
