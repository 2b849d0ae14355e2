import { listPlaces, type NewClaim } from '../new-claim.ts'
import type { OldClaim } from './claim-match.ts'
import { profileWords, type WordProfile } from './word-profile.ts'

/** What is known so far of who is who, by the places of the old claims and of the new ones. */
export interface Draft {
  readonly was: DraftSide
  readonly now: DraftSide
}

/** The text as it was, or as it is. */
export interface DraftSide {
  /** In the order of the text. */
  readonly places: readonly DraftPlace[]
  /** Place → the place of the other side that it is paired with. */
  readonly pairs: Map<DraftPlace, DraftPlace>
  /** Places that are out of the question. */
  readonly closed: Set<DraftPlace>
}

/** One place of a claim. That a claim may have several is why places are paired and not claims. */
export interface DraftPlace extends WordProfile {
  /** Its index among the places of its text. */
  readonly at: number
  /** The index of its claim. */
  readonly claim: number
  /** Which place of its claim it is, from 0. */
  readonly nth: number
}

/** A draft in which nothing is known. */
export function createDraft(olds: readonly OldClaim[], news: readonly NewClaim[]): Draft {
  return {
    was: createSide(olds.map(({ text, paragraphs }) => paragraphs.map(paragraph => ({ text, paragraph })))),
    now: createSide(news.map(listPlaces)),
  }
}

type Said = readonly { readonly text: string; readonly paragraph: number }[]

function createSide(claims: readonly Said[]): DraftSide {
  const said = claims.flatMap((places, claim) => places.map((place, nth) => ({ ...place, claim, nth })))
  const inOrder = said.sort((a, b) => a.paragraph - b.paragraph || a.claim - b.claim)
  return {
    places: inOrder.map(({ text, claim, nth }, at) => ({ ...profileWords(text), at, claim, nth })),
    pairs: new Map(),
    closed: new Set(),
  }
}

export function pairPlaces({ was, now }: Draft, old: DraftPlace, place: DraftPlace): void {
  was.pairs.set(old, place)
  now.pairs.set(place, old)
}

/** Take everything back that is known of an old claim, and don't look for it any more. */
export function closeClaim({ was, now }: Draft, claim: number): void {
  for (const old of was.places.filter(place => place.claim === claim)) {
    const place = was.pairs.get(old)
    if (place) now.pairs.delete(place)
    was.pairs.delete(old)
    was.closed.add(old)
  }
}

/** Whether nothing is known of a place. */
export function isFree({ pairs, closed }: DraftSide, place: DraftPlace): boolean {
  return !pairs.has(place) && !closed.has(place)
}

export function listFree(side: DraftSide): readonly DraftPlace[] {
  return side.places.filter(place => isFree(side, place))
}

/** List the claims that some places are of, each once. */
export function claimsOf(places: Iterable<DraftPlace>): readonly number[] {
  return [...new Set(Array.from(places, ({ claim }) => claim))]
}

/** List the claims of which nothing is known, at any of their places. */
export function listFreeClaims({ places, pairs, closed }: DraftSide): readonly number[] {
  const known = new Set(claimsOf([...pairs.keys(), ...closed]))
  return claimsOf(places).filter(claim => !known.has(claim))
}
