import { placeFragment } from '../model/index.ts'
import { LEDGER_FORMAT, type Ledger, type LedgerClaim } from '../model/ledger.ts'
import type { Decisions, SettledMatch } from './match/claim-match.ts'
import { listQuestions, type Question } from './match/list-questions.ts'
import { matchClaims } from './match/match-claims.ts'
import type { NewClaim } from './new-claim.ts'
import { type ClaimChange, describeChanges } from './record/describe-changes.ts'
import { type AliasRefusal, giveAliases } from './record/give-aliases.ts'
import { nameClaims } from './record/name-claims.ts'
import { recordClaims } from './record/record-claims.ts'

export interface UpdateOptions {
  /** The date to record, ISO 8601. */
  readonly today: string
  /**
   * Answers to the questions of an earlier update.
   *
   * @default none
   */
  readonly decisions?: Decisions | undefined
  /**
   * Names on the text's page that belong to something else, such as quotations within sentences: no claim gets them.
   *
   * @default none
   */
  readonly taken?: ReadonlySet<string> | undefined
}

export interface LedgerUpdate {
  /** The ledger to write; the old one as long as there are questions. */
  readonly ledger: Ledger
  /** What happened to each id; nothing as long as there are questions. */
  readonly changes: readonly ClaimChange[]
  readonly questions: readonly Question[]
  /** Aliases that were not given, since something else goes by them. */
  readonly refusals: readonly AliasRefusal[]
}

/**
 * Take the claims of a text into its ledger: mint ids for the new ones, keep those of the rest, redirect or retire what
 * is gone. No id ever leaves the ledger, and none is given twice. Nothing is guessed: as long as there are questions,
 * nothing happens.
 *
 * @param ledger `undefined` if the text has none yet
 * @param claims in the order of the text
 * @throws RangeError if a decision names an id that is not live, or a claim that is not there
 */
export function updateLedger(
  ledger: Ledger | undefined,
  claims: readonly NewClaim[],
  { today, decisions, taken = new Set() }: UpdateOptions,
): LedgerUpdate {
  const before = ledger ?? { format: LEDGER_FORMAT, claims: [], places: [] }
  const live = before.claims.filter(({ state }) => state === 'live')
  const gone = before.claims.filter(({ state }) => state !== 'live')
  const matches = matchClaims(live, claims, { gone, decisions })
  const questions = listQuestions(matches, claims)
  if (questions.length > 0) return { ledger: before, changes: [], questions, refusals: [] }
  const settled = matches.filter(match => match.kind !== 'ambiguous')
  const entries = listContinued(settled)
  const ids = nameClaims(before, claims, entries, taken)
  const recorded = recordClaims(
    before,
    { claims, ids, entries, places: listFormerPlaces(settled) },
    settled,
    today,
  )
  const { entries: named, refusals } = giveAliases(recorded, claims, taken)
  return {
    ledger: { ...before, format: LEDGER_FORMAT, claims: named },
    changes: describeChanges(settled, named, ids),
    questions,
    refusals,
  }
}

/** The fragments by which the places of new claims went as long as other claims were said again there. */
function listFormerPlaces(matches: readonly SettledMatch<LedgerClaim>[]): ReadonlyMap<number, string> {
  return new Map(
    matches.flatMap(match =>
      match.kind === 'new' && match.place
        ? [[match.claim, placeFragment(match.place.id, match.place.occurrence)] as const]
        : [],
    ),
  )
}

/** The entries that go on, by the indices of their claims. */
function listContinued(matches: readonly SettledMatch<LedgerClaim>[]): ReadonlyMap<number, LedgerClaim> {
  return new Map(
    matches.flatMap(match =>
      match.kind === 'kept' ||
      match.kind === 'moved' ||
      match.kind === 'reworded' ||
      match.kind === 'returned'
        ? [[match.claim, match.old] as const]
        : [],
    ),
  )
}
