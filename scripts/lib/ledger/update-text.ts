import {
  findMovedPlaces,
  type LedgerUpdate,
  listLiveIds,
  type MovedPlace,
  type NewClaim,
  type PlacedEntry,
  type QuotingText,
  recordPlaces,
  recordQuotations,
  renameSentences,
  selectorKey,
  type UpdateOptions,
  updateLedger,
} from '../../../src/ledger/index.ts'
import type { Ledger } from '../../../src/model/index.ts'

/** What the ledger of a text is about. */
export interface TextClaims {
  /** The text's folder, relative to the project. */
  readonly folder: string
  /** The ledger as it is; absent if the text has none. */
  readonly before: Ledger | undefined
  /** In the order of the text. */
  readonly claims: readonly NewClaim[]
  /** Names on the text's page that belong to quotations within sentences. */
  readonly taken: ReadonlySet<string>
  /** The text as it was named without its ledger; absent where it could not be read. */
  readonly text?: QuotingText | undefined
  /** The editor's entries and where their words stand. */
  readonly placed?: readonly PlacedEntry[] | undefined
}

/** A text, and what becomes of its ledger. */
export interface TextUpdate extends TextClaims, LedgerUpdate {
  /** Entries whose words stand elsewhere than they did: is it meant? Asked once nothing else is in question. */
  readonly moves: readonly MovedPlace[]
}

interface UpdateTextOptions extends Pick<UpdateOptions, 'today' | 'decisions'> {
  /**
   * What the entries quote that are meant where they stand now, by `selectorKey`.
   *
   * @default none
   */
  readonly meant?: ReadonlySet<string> | undefined
}

/**
 * Take the claims of a text into its ledger; nothing is written.
 *
 * @param options the date, and what the editor answered so far
 */
export function updateText(
  { folder, before, claims, taken, text, placed = [] }: TextClaims,
  { today, decisions, meant = new Set() }: UpdateTextOptions,
): TextUpdate {
  const known = { folder, before, claims, taken, text, placed }
  const update = updateLedger(before, claims, { today, decisions, taken })
  if (text === undefined || update.questions.length > 0) return { ...known, ...update, moves: [] }
  const { ledger } = update
  const named = { ...text, sentences: renameSentences(text.sentences, listLiveIds(ledger)) }
  const moves = before
    ? findMovedPlaces(before, ledger, named, placed).filter(
        ({ entry }) => !meant.has(selectorKey(entry.selector)),
      )
    : []
  const places = moves.length > 0 ? ledger.places : recordPlaces(named, placed)
  const quotations = recordQuotations(ledger.quotations ?? [], named, today)
  return { ...known, ...update, moves, ledger: { ...ledger, places, quotations } }
}
