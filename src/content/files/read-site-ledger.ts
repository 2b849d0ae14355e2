import type { Point } from 'unist'
import type { Fault } from '../../faults/index.ts'
import { mergeSiteLedgers, parseSiteLedger, splitConflict } from '../../ledger/index.ts'
import type { SiteLedger } from '../../model/index.ts'
import { checkJsonCharacters } from '../check/check-json-characters.ts'
import { SITE_LEDGER } from '../find-folders.ts'
import { readStages } from '../read-stages.ts'
import { decodeText } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'

/** In bytes; each text takes some hundred. */
const LARGEST_SITE_LEDGER = 32 * 1024 * 1024

/** What the site has promised, or what is wrong with it. */
export type ReadSiteLedger =
  | {
      /** Absent where the site has none yet. */
      readonly ledger: SiteLedger | undefined
      /** Where the entry of a text stands. */
      readonly pointOf: (name: string) => Point | undefined
    }
  | { readonly faults: readonly Fault[] }

export interface ReadSiteLedgerOptions {
  /**
   * The folders that are there: with them the two sides of a merge conflict are merged.
   *
   * @default a conflict is a fault
   */
  readonly present?: ReadonlySet<string> | undefined
}

/** Read `content/ledger.json`; every fault has its line and column. */
export function readSiteLedger(root: string, { present }: ReadSiteLedgerOptions = {}): ReadSiteLedger {
  const bytes = readBytes(root, SITE_LEDGER, LARGEST_SITE_LEDGER)
  if (bytes === undefined) return { ledger: undefined, pointOf: () => undefined }
  if (!(bytes instanceof Uint8Array)) return { faults: [bytes] }
  const text = decodeText(bytes)
  if (typeof text !== 'string') return { faults: [{ ruleId: 'file-bytes', ...text, path: SITE_LEDGER }] }
  const sides = present && splitConflict(text)
  if (present && sides) return mergeSides(readStages(root, SITE_LEDGER) ?? sides, present)
  const parsed = parseSiteLedger(text)
  const characters = checkJsonCharacters(text, SITE_LEDGER).filter(({ isWarning }) => !isWarning)
  if ('faults' in parsed || characters.length > 0)
    return {
      faults: [
        ...characters,
        ...('faults' in parsed ? parsed.faults : []).map(fault => ({ ...fault, path: SITE_LEDGER })),
      ],
    }
  return { ledger: parsed.ledger, pointOf: parsed.pointOf }
}

function mergeSides(sides: readonly [string, string], present: ReadonlySet<string>): ReadSiteLedger {
  const [ours, theirs] = sides.map(parseSiteLedger)
  if (ours && 'ledger' in ours && theirs && 'ledger' in theirs) {
    return { ledger: mergeSiteLedgers(ours.ledger, theirs.ledger, present), pointOf: () => undefined }
  }
  const reason = 'Unexpected merge conflict with a side that is no ledger, expected two that are'
  return { faults: [{ ruleId: 'ledger-syntax', reason, path: SITE_LEDGER }] }
}
