import { type ClaimPlace, type Draft, type DraftSide, pairPlaces } from '../draft.ts'
import { findSurroundings } from '../find-surroundings.ts'
import { listSameWords, type SameWords } from './same-words.ts'

type Pair = readonly [old: ClaimPlace, place: ClaimPlace]

/**
 * Pair places of the same words by what stands around them, until that tells nothing more: first what stands
 * between the same two, then what stands right beside the same. What is left only an editor can tell.
 */
export function pairByNeighbours(draft: Draft): void {
  for (;;) {
    const groups = listSameWords(draft)
    const between = findBetweenSame(draft, groups)
    const found = between.length > 0 ? between : groups.flatMap(group => findBesideSame(draft, group))
    if (found.length === 0) return
    for (const [old, place] of found) pairPlaces(draft, old, place)
  }
}

/** A gap that has the same words in the same order as before has not changed; in another, words that it has once tell. */
function findBetweenSame({ was, now }: Draft, groups: readonly SameWords[]): readonly Pair[] {
  const open = new Set(groups.flatMap(({ olds, places }) => [...olds, ...places]))
  const gaps = groupBySurroundings(now, open, place => (now.pairs.has(place) ? place : undefined))
  return [...groupBySurroundings(was, open, old => was.pairs.get(old))].flatMap(([gap, olds]) => {
    const places = gaps.get(gap) ?? []
    const isSame = olds.length === places.length && olds.every(({ key }, i) => key === places[i]?.key)
    return isSame ? zip(olds, places) : pairOnes(olds, places)
  })
}

function groupBySurroundings(
  side: DraftSide,
  open: ReadonlySet<ClaimPlace>,
  knownAs: (place: ClaimPlace) => ClaimPlace | undefined,
): ReadonlyMap<string, readonly ClaimPlace[]> {
  const gaps = findSurroundings(side, knownAs).filter(({ place }) => open.has(place))
  const groups = [...Map.groupBy(gaps, ({ before, after }) => `${before?.at} ${after?.at}`)]
  return new Map(groups.map(([name, group]) => [name, group.map(({ place }) => place)]))
}

/** Pair what stands there once on both sides. */
function pairOnes(olds: readonly ClaimPlace[], places: readonly ClaimPlace[]): readonly Pair[] {
  const groups = Map.groupBy(places, ({ key }) => key)
  return [...Map.groupBy(olds, ({ key }) => key)].flatMap(([key, ones]) => {
    const others = groups.get(key) ?? []
    return ones.length === 1 && others.length === 1 ? zip(ones, others) : []
  })
}

function zip(olds: readonly ClaimPlace[], places: readonly ClaimPlace[]): readonly Pair[] {
  return olds.flatMap((old, i) => places.slice(i, i + 1).map((place): Pair => [old, place]))
}

/**
 * Places right after the same, or right before it; the ends of the text count. Where places of the same words would
 * have changed their order by that, it may as well have been their neighbours.
 */
function findBesideSame({ was, now }: Draft, { olds, places }: SameWords): readonly Pair[] {
  const found = olds.flatMap(old =>
    [1, -1].flatMap(step => {
      const neighbour = was.places[old.at - step]
      if (neighbour && !was.pairs.has(neighbour)) return []
      const beside = neighbour && was.pairs.get(neighbour)
      return places.filter(place => now.places[place.at - step] === beside).map((place): Pair => [old, place])
    }),
  )
  const most = Math.min(olds.length, places.length)
  return found.filter(
    one => !found.some(other => cross(one, other)) && countInOrder(one, { olds, places }) === most,
  )
}

/** How many could be paired in order if these were. */
function countInOrder([old, place]: Pair, { olds, places }: SameWords): number {
  const [before, beforeNow] = [olds.indexOf(old), places.indexOf(place)]
  const [after, afterNow] = [olds.length - 1 - before, places.length - 1 - beforeNow]
  return 1 + Math.min(before, beforeNow) + Math.min(after, afterNow)
}

function cross(one: Pair, other: Pair): boolean {
  return Math.sign(one[0].at - other[0].at) !== Math.sign(one[1].at - other[1].at)
}
