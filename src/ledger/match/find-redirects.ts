import { claimsOf, type Draft, type DraftPlace, isFree, listFreeClaims } from './draft.ts'
import { findHomes } from './find-homes.ts'
import { findSurroundings, type Surroundings } from './find-surroundings.ts'
import { findOpen } from './pairs/same-words.ts'

/** Claims that say now what an old claim said: one where it was merged with another, more where it was split. */
export interface Redirect {
  /** The index of the old claim. */
  readonly old: number
  readonly claims: readonly number[]
}

/** The share of a claim's word pairs that another must have taken over. Source: measured, see src/ledger/README.md. */
const CONTAINMENT = 0.45

/** A single word pair in common, such as “it is”, is chance. */
const LEAST_PAIRS = 2

/**
 * Find where the words of old claims went that were merged with a neighbour, or split into several. Only what has
 * changed can have taken words over, and only words count that it did not have before.
 *
 * An old claim keeps its id in spite of a split if twice as much of it stayed as went; else it is redirected to all.
 *
 * @param decided old claims that are where they are because the editor says so
 */
export function findRedirects(draft: Draft, decided: ReadonlySet<number>): readonly Redirect[] {
  return [...findMerged(draft), ...findSplit(draft).filter(({ old }) => !decided.has(old))]
}

function findMerged(draft: Draft): readonly Redirect[] {
  const { was } = draft
  const open = findOpen(draft)
  const free = new Set(listFreeClaims(was).filter(claim => !open.olds.has(claim)))
  const found = new Map<number, Redirect>()
  for (const surroundings of findSurroundings(was, old => was.pairs.get(old))) {
    const old = surroundings.place.claim
    if (!free.has(old) || found.has(old)) continue
    const near = listNear(draft, surroundings).filter(place => !open.places.has(place))
    const claims = findTakers(draft, surroundings.place, near)
    if (claims.length > 0) found.set(old, { old, claims })
  }
  return [...found.values()]
}

/**
 * List the new places that may have taken over the words of an old one: the known places around it, and what is new
 * right after the one and right before the other.
 */
function listNear(draft: Draft, { before, after }: Surroundings): readonly DraftPlace[] {
  const near = [
    before,
    ...listFreeRun(draft, before?.at ?? -1, 1),
    ...listFreeRun(draft, after?.at ?? draft.now.places.length, -1),
    after,
  ]
  return near.filter(place => place !== undefined)
}

/** The one claim that took most of the words over, or else those that they were split into. */
function findTakers(draft: Draft, old: DraftPlace, near: readonly DraftPlace[]): readonly number[] {
  const taken = near.map(place => ({ place, ...listTaken(draft, old, place) }))
  const [most] = taken
    .filter(({ gained, open }) => isMost(gained, open))
    .sort((a, b) => b.gained.length - a.gained.length)
  if (most) return [most.place.claim]
  const pieces = taken.filter(({ place, gained }) => isMost(gained, [...place.pairs]))
  const said = new Set(pieces.flatMap(({ gained }) => gained))
  return isMost([...said], [...old.pairs]) ? claimsInOrder(pieces.map(({ place }) => place)) : []
}

/** List the word pairs of an old claim that a place had not, `open`, and those of them that it has now, `gained`. */
function listTaken({ now }: Draft, old: DraftPlace, place: DraftPlace) {
  const before = now.pairs.get(place)
  const open = [...old.pairs].filter(pair => !before?.pairs.has(pair))
  return { open, gained: place.key === before?.key ? [] : open.filter(pair => place.pairs.has(pair)) }
}

function isMost(some: readonly string[], all: readonly string[]): boolean {
  return some.length >= LEAST_PAIRS && some.length >= CONTAINMENT * all.length
}

function findSplit(draft: Draft): readonly Redirect[] {
  return [...findHomes(draft).values()].flatMap(({ old, place }) => {
    const lost = new Set([...old.pairs].filter(pair => !place.pairs.has(pair)))
    const around = [...listFreeRun(draft, place.at, -1), ...listFreeRun(draft, place.at, 1)]
    const pieces = around.flatMap(piece => {
      const taken = [...piece.pairs].filter(pair => lost.has(pair))
      return isMost(taken, [...piece.pairs]) ? [{ piece, taken }] : []
    })
    const gone = new Set(pieces.flatMap(({ taken }) => taken))
    if (old.pairs.size - lost.size >= 2 * gone.size) return []
    return [{ old: old.claim, claims: claimsInOrder([place, ...pieces.map(({ piece }) => piece)]) }]
  })
}

/** List the new places that nothing is known of, from one on. */
function listFreeRun({ now }: Draft, from: number, step: 1 | -1): readonly DraftPlace[] {
  const run: DraftPlace[] = []
  for (let at = from + step; ; at += step) {
    const place = now.places[at]
    if (place === undefined || !isFree(now, place)) return run
    run.push(place)
  }
}

function claimsInOrder(places: readonly DraftPlace[]): readonly number[] {
  return claimsOf(places.toSorted((a, b) => a.at - b.at))
}
