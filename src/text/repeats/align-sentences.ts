import { diffArrays } from 'diff'
import { foldWords } from './fold-words.ts'
import { findShingles } from './shingles.ts'

type SentencePair = readonly [earlier: number, later: number]

/** A sentence that has no twin yet. */
interface Loose {
  readonly at: number
  readonly key: string
  readonly shingles: ReadonlySet<string>
}

/**
 * Dice coefficient of the word pairs from which two sentences say the same. One changed word breaks two pairs:
 * in a sentence of eight words 0.71 of them stay, in a shorter one less, and there a word makes another claim.
 *
 * @see Dice, "Measures of the amount of ecologic association between species", 1945
 */
const LEAST_DICE = 0.7

/**
 * Pair the sentences of a paragraph with those of its repeat that say the same. Those with the same words come
 * first, in order and then wherever they stand; then the nearly same, the most alike first. Case, punctuation
 * and white space make no difference.
 *
 * @returns indices from 0, sorted by the earlier sentence; no sentence is in two pairs
 */
export function alignSentences(
  earlier: readonly string[],
  later: readonly string[],
): readonly SentencePair[] {
  const pairs: SentencePair[] = []
  let ones = earlier.map(toLoose)
  let others = later.map(toLoose)
  for (const match of [matchInOrder, matchAnywhere, matchNearlySame]) {
    const found = new Map(match(ones, others))
    const twins = new Set(found.values())
    pairs.push(...found)
    ones = ones.filter(({ at }) => !found.has(at))
    others = others.filter(({ at }) => !twins.has(at))
  }
  return pairs.sort(([a], [b]) => a - b)
}

/** A sentence without words is told by its characters. */
function toLoose(sentence: string, at: number): Loose {
  const words = foldWords(sentence)
  return { at, key: words.join(' ') || sentence.trim(), shingles: findShingles(words) }
}

/** Pair the same words along a longest common subsequence. What stands on one side only is kept out of it. */
function matchInOrder(ones: readonly Loose[], others: readonly Loose[]): readonly SentencePair[] {
  const left = keepShared(ones, others)
  const changes = diffArrays(left, keepShared(others, ones), { comparator: (a, b) => a.key === b.key })
  const gone = new Set(changes.filter(({ removed }) => removed).flatMap(({ value }) => value))
  const common = changes.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value)
  return matchAnywhere(
    left.filter(one => !gone.has(one)),
    common,
  )
}

function keepShared(ones: readonly Loose[], others: readonly Loose[]): Loose[] {
  const keys = new Set(others.map(({ key }) => key))
  return ones.filter(({ key }) => keys.has(key))
}

/** Pair the same words wherever they stand, the first with the first. */
function matchAnywhere(ones: readonly Loose[], others: readonly Loose[]): readonly SentencePair[] {
  const free = Map.groupBy(others, ({ key }) => key)
  return ones.flatMap(({ at, key }) => {
    const twin = free.get(key)?.shift()
    return twin ? [[at, twin.at] as const] : []
  })
}

/** Pair what differs in a few words, the most alike first. */
function matchNearlySame(ones: readonly Loose[], others: readonly Loose[]): readonly SentencePair[] {
  const rated = ones
    .flatMap(one => others.map(other => ({ one, other, dice: findDice(one.shingles, other.shingles) })))
    .filter(({ dice }) => dice >= LEAST_DICE)
    .sort((a, b) => b.dice - a.dice)
  const taken = new Set<Loose>()
  return rated.flatMap(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [[one.at, other.at] as const]
  })
}

function findDice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter(shingle => other.has(shingle)).length
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size)
}
