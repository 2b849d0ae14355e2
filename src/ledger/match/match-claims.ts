import { listPlaces, type NewClaim } from '../new-claim.ts'
import { applyDecisions } from './apply-decisions.ts'
import type { ClaimMatch, Decisions, OldClaim } from './claim-match.ts'
import { closeClaim, createDraft } from './draft.ts'
import { findDoubts } from './find-doubts.ts'
import { findRedirects } from './find-redirects.ts'
import { findSaidAgain } from './find-said-again.ts'
import { listMatches } from './list-matches.ts'
import { pairAlike } from './pairs/pair-alike.ts'
import { pairByNeighbours } from './pairs/pair-by-neighbours.ts'
import { pairReturned } from './pairs/pair-returned.ts'
import { pairSameWords } from './pairs/pair-same-words.ts'

export interface MatchOptions<Old extends OldClaim> {
  /**
   * Claims that are not live any more; if their words are back, so are they.
   *
   * @default none
   */
  readonly gone?: readonly Old[] | undefined
  /**
   * Answers to what was ambiguous. Two ids may go to one claim: the later one is merged with the earlier.
   *
   * @default none
   */
  readonly decisions?: Decisions | undefined
}

/**
 * Tell what became of the claims of a text after it was edited: first by their words where these are unchanged, then
 * by likeness and order, then by what neighbours took over. What can't be told is `ambiguous` and never guessed.
 *
 * @param old the live claims, in the order of the old text
 * @param now the claims of the text, in order
 * @returns the fate of every old claim, in order, then the claims that are back or new
 * @throws RangeError if a decision names an id that is not live, or a claim that is not there
 */
export function matchClaims<Old extends OldClaim>(
  old: readonly Old[],
  now: readonly NewClaim[],
  { gone = [], decisions = new Map() }: MatchOptions<Old> = {},
): readonly ClaimMatch<Old>[] {
  if (decisions.size === 0 && isUnchanged(old, now))
    return old.map((old, claim) => ({ kind: 'kept', old, claim }))
  const draft = createDraft(old, now)
  const joined = applyDecisions(draft, old, decisions)
  pairSameWords(draft)
  const returned = pairReturned(draft, gone)
  const rated = pairAlike(draft)
  pairByNeighbours(draft)
  const decided = new Set(old.flatMap(({ id }, index) => (decisions.has(id) ? index : [])))
  const moved = findRedirects(draft, decided)
  for (const { old: claim } of moved) closeClaim(draft, claim)
  const again = findSaidAgain(draft, old)
  for (const { old: claim } of again) closeClaim(draft, claim)
  const doubts = findDoubts(draft, rated)
  for (const { old: claim } of doubts) closeClaim(draft, claim)
  const redirects = [...joined, ...moved, ...again]
  return listMatches(draft, { olds: old, count: now.length, redirects, doubts, returned })
}

/** Whether there is nothing to tell; it saves time, and nobody is asked about words that have not changed. */
function isUnchanged(olds: readonly OldClaim[], news: readonly NewClaim[]): boolean {
  return (
    olds.length === news.length &&
    news.every((claim, i) => listPlaces(claim).some(({ text }) => text === olds[i]?.text))
  )
}
