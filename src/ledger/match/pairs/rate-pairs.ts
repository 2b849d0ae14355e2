import type { DraftPlace } from '../draft.ts'
import type { WeighedPair } from './heaviest-chain.ts'

/** Dice coefficient of the words of two claims from which they may be the same. Source: measured, see src/ledger/README.md. */
const LEAST_DICE = 0.35

/** The same as the mean with the word pairs: words in common that never stand together are no likeness. */
const LEAST_LIKENESS = 0.25

/**
 * Find which of some old and new places are alike, and how much: the mean of the Dice coefficients of their words and
 * of their word pairs.
 *
 * @see Dice, "Measures of the amount of ecologic association between species", 1945
 */
export function ratePairs(
  olds: readonly DraftPlace[],
  places: readonly DraftPlace[],
): readonly WeighedPair[] {
  const tallies = places.map((place): Tally => ({ place, words: 0, pairs: 0 }))
  const byWord = groupByItem(tallies, ({ place }) => place.words)
  const byPair = groupByItem(tallies, ({ place }) => place.pairs)
  return olds.flatMap(old => {
    for (const tally of tallies) Object.assign(tally, { words: 0, pairs: 0 })
    for (const word of old.words) for (const tally of byWord.get(word) ?? []) tally.words += 1
    for (const pair of old.pairs) for (const tally of byPair.get(pair) ?? []) tally.pairs += 1
    return tallies.flatMap(({ place, words, pairs }) => {
      const dice = findDice(words, old.words, place.words)
      if (dice < LEAST_DICE) return []
      const weight = (dice + findDice(pairs, old.pairs, place.pairs)) / 2
      return weight < LEAST_LIKENESS ? [] : [{ old, place, weight }]
    })
  })
}

/** How many words and word pairs a place shares with the old one that it is compared with. */
interface Tally {
  readonly place: DraftPlace
  words: number
  pairs: number
}

function groupByItem(
  tallies: readonly Tally[],
  itemsOf: (tally: Tally) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Tally[]> {
  const groups = new Map<string, Tally[]>()
  for (const tally of tallies) {
    for (const item of itemsOf(tally)) {
      const group = groups.get(item)
      if (group) group.push(tally)
      else groups.set(item, [tally])
    }
  }
  return groups
}

function findDice(shared: number, one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size)
}
