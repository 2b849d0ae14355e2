import { type Draft, type DraftPlace, type DraftSide, pairPlaces } from '../draft.ts'
import { findSurroundings } from '../find-surroundings.ts'
import { listSameWords, type SameWords } from './same-words.ts'

type Pair = readonly [old: DraftPlace, place: DraftPlace]

/**
 * Pair places of the same words by the known places around them, as long as that tells anything: first those that
 * stand between the same two, and where there are none, those that stand right beside the same one. If “Thank you.”
 * follows the claim about the bus and again the claim about the train, in both texts, then the bus and the train tell
 * which is which. What is left after that only an editor can tell.
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

/**
 * Pair what stands between the same two known places in both texts. Where these are the same words in the same order
 * there, nothing has changed, and all of them are paired; else only words that stand there once in each text.
 */
function findBetweenSame({ was, now }: Draft, groups: readonly SameWords[]): readonly Pair[] {
  const open = new Set(groups.flatMap(({ olds, places }) => [...olds, ...places]))
  const groupsNow = groupBySurroundings(now, open, place => (now.pairs.has(place) ? place : undefined))
  return [...groupBySurroundings(was, open, old => was.pairs.get(old))].flatMap(([around, olds]) => {
    const places = groupsNow.get(around) ?? []
    const isSame = olds.length === places.length && olds.every(({ key }, i) => key === places[i]?.key)
    return isSame ? zip(olds, places) : pairOnes(olds, places)
  })
}

function groupBySurroundings(
  side: DraftSide,
  open: ReadonlySet<DraftPlace>,
  knownAs: (place: DraftPlace) => DraftPlace | undefined,
): ReadonlyMap<string, readonly DraftPlace[]> {
  const surroundings = findSurroundings(side, knownAs).filter(({ place }) => open.has(place))
  const groups = [...Map.groupBy(surroundings, ({ before, after }) => `${before?.at} ${after?.at}`)]
  return new Map(groups.map(([name, group]) => [name, group.map(({ place }) => place)]))
}

/** Pair words that stand once on either side. */
function pairOnes(olds: readonly DraftPlace[], places: readonly DraftPlace[]): readonly Pair[] {
  const groups = Map.groupBy(places, ({ key }) => key)
  return [...Map.groupBy(olds, ({ key }) => key)].flatMap(([key, ones]) => {
    const others = groups.get(key) ?? []
    return ones.length === 1 && others.length === 1 ? zip(ones, others) : []
  })
}

function zip(olds: readonly DraftPlace[], places: readonly DraftPlace[]): readonly Pair[] {
  return olds.flatMap((old, i) => places.slice(i, i + 1).map((place): Pair => [old, place]))
}

/**
 * Pair what stands right after, or right before, the same known place in both texts; the start and the end of the text
 * count as such. No pair is taken that crosses another or that keeps some of the same words from being paired in
 * order: then the neighbours may have moved rather than the words.
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

/**
 * Count how many of the same words could be paired in order if these two were. Of two old and two new places, pairing
 * the first old one with the second new one leaves room for no other.
 */
function countInOrder([old, place]: Pair, { olds, places }: SameWords): number {
  const [before, beforeNow] = [olds.indexOf(old), places.indexOf(place)]
  const [after, afterNow] = [olds.length - 1 - before, places.length - 1 - beforeNow]
  return 1 + Math.min(before, beforeNow) + Math.min(after, afterNow)
}

function cross(one: Pair, other: Pair): boolean {
  return Math.sign(one[0].at - other[0].at) !== Math.sign(one[1].at - other[1].at)
}
