import { AUTHOR, isAuthor, nameVoice } from '../model/index.ts'
import type { Ledger, LedgerClaim } from '../model/ledger.ts'
import { listPlaces, type NewClaim } from './new-claim.ts'
import { excerpt } from './record/excerpt.ts'

/** Where text and ledger part. */
export interface LedgerDifference {
  /** "Unexpected …, expected …" */
  readonly reason: string
  /** The index of the claim, where it is one of the text. */
  readonly claim?: number | undefined
  /** The id, where it is one of the ledger. */
  readonly id?: string | undefined
}

/** How many differences are listed. One command mends them all, so that more would tell the editor nothing new. */
const MOST_DIFFERENCES = 3

/**
 * Check that text and ledger are in step: that the live ids are the claims of the text, word for word and in order,
 * have their aliases, and are said to be meant as the text means them: a page that outlives its text must not say that
 * the author asserted what was conceded.
 *
 * @returns the first differences; none if they are in step
 */
export function checkLedger(
  { claims: entries, quotations }: Ledger,
  claims: readonly NewClaim[],
): readonly LedgerDifference[] {
  const live = entries.filter(({ state }) => state === 'live')
  // An older ledger may not say whose words they are.
  const later = quotations === undefined ? [] : [findMeant]
  for (const find of [findStrange, findDisplaced, findUnnamed, ...later]) {
    const found = find(live, claims)
    if (found.length > 0) return found.slice(0, MOST_DIFFERENCES)
  }
  return []
}

type Meant = Pick<NewClaim, 'voice' | 'stance' | 'speaker'>

type Find = (live: readonly LedgerClaim[], claims: readonly NewClaim[]) => readonly LedgerDifference[]

/** Claims whose words are not in the ledger, and live ids whose words are not in the text. */
const findStrange: Find = (live, claims) => {
  const recorded = new Set(live.map(({ text }) => text))
  const said = new Set(claims.flatMap(claim => listPlaces(claim).map(({ text }) => text)))
  const added = [...claims.entries()].filter(([, claim]) =>
    listPlaces(claim).every(({ text }) => !recorded.has(text)),
  )
  return [
    ...added.map(([claim, { text, paragraph }]) => ({
      reason: `Unexpected claim “${excerpt(text)}” in ¶${paragraph}, expected its words in the ledger`,
      claim,
    })),
    ...live
      .filter(({ text }) => !said.has(text))
      .map(({ id, text }) => ({
        reason: `Unexpected live id \`${id}\` in the ledger, expected its words “${excerpt(text)}” in the text`,
        id,
      })),
  ]
}

/** Words that stand elsewhere in the ledger, or more often on one side. */
const findDisplaced: Find = (live, claims) => [
  ...[...claims.entries()]
    .filter(([at, claim]) => listPlaces(claim).every(({ text }) => text !== live[at]?.text))
    .map(([claim, { text, paragraph }]) => ({
      reason: `Unexpected claim “${excerpt(text)}” in ¶${paragraph}, expected it at its place in the ledger`,
      claim,
    })),
  ...live.slice(claims.length).map(({ id, text }) => ({
    reason: `Unexpected live id \`${id}\` in the ledger, expected its words “${excerpt(text)}” in the text once more`,
    id,
  })),
]

/** Aliases that are not in the ledger yet. */
const findUnnamed: Find = (live, claims) =>
  [...claims.entries()].flatMap(([claim, { text, alias }]) =>
    alias === undefined || live[claim]?.aliases.includes(alias)
      ? []
      : [
          {
            reason: `Unexpected alias \`${alias}\` for “${excerpt(text)}”, expected it in the ledger`,
            claim,
          },
        ],
  )

/** Claims that are somebody else's, or meant in another way, than the ledger says. */
const findMeant: Find = (live, claims) =>
  [...claims.entries()].flatMap(([claim, said]) => {
    const entry = live[claim]
    if (entry === undefined || describeMeant(entry) === describeMeant(said)) return []
    const reason = `Unexpected “${excerpt(said.text)}” as ${describeMeant(said)}, expected it as the ledger has it: ${describeMeant(entry)}`
    return [{ reason, claim }]
  })

function describeMeant({ voice = AUTHOR, stance = 'asserted', speaker }: Meant): string {
  const of = speaker === undefined ? '' : ` of ${speaker}`
  return isAuthor(voice) ? `${stance}${of}` : `words of ${nameVoice(voice)}`
}
