import { findDice, LEAST_DICE } from './find-dice.ts'
import { foldClaim } from './fold-claim.ts'
import { foldWords } from './fold-words.ts'

type SentencePair = readonly [earlier: number, later: number]

/** Indices from 0, sorted by the earlier sentence; no sentence is in two pairs. */
export interface AlignedSentences {
  /** Those with the same words, which claim the same. */
  readonly same: readonly SentencePair[]
  /** Of the rest, those that are worded alike; they may claim the opposite. */
  readonly alike: readonly SentencePair[]
}

interface Folded {
  readonly at: number
  readonly key: string
  readonly words: readonly string[]
}

/** A word of more sentences than this finds none of them, which bounds the work to this many candidates a word. */
const MOST_HOLDERS = 64

/**
 * Pair the sentences of a paragraph with those of an earlier one that have the same words (see `foldClaim`), the first
 * with the first, and then those that are worded alike, the most alike first.
 */
export function alignSentences(earlier: readonly string[], later: readonly string[]): AlignedSentences {
  const ones = earlier.map(toFolded)
  const others = later.map(toFolded)
  const same = pairSame(ones, others)
  const paired = [new Set(same.map(([one]) => one)), new Set(same.map(([, other]) => other))] as const
  const alike = pairAlike(
    ones.filter(({ at }) => !paired[0].has(at)),
    others.filter(({ at }) => !paired[1].has(at)),
  )
  return { same, alike }
}

/** A sentence without words is told by its characters. */
function toFolded(sentence: string, at: number): Folded {
  return { at, key: foldClaim(sentence) || sentence.trim(), words: foldWords(sentence) }
}

function pairSame(ones: readonly Folded[], others: readonly Folded[]): readonly SentencePair[] {
  const free = Map.groupBy(others, ({ key }) => key)
  return ones.flatMap(({ at, key }) => {
    const twin = free.get(key)?.shift()
    return twin ? [[at, twin.at] as const] : []
  })
}

function pairAlike(ones: readonly Folded[], others: readonly Folded[]): readonly SentencePair[] {
  const rated = rateAlike(ones, others).sort((a, b) => b.dice - a.dice)
  const taken = new Set<Folded>()
  const pairs = rated.flatMap(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [[one.at, other.at] as const]
  })
  return pairs.sort(([a], [b]) => a - b)
}

interface Rated {
  readonly one: Folded
  readonly other: Folded
  readonly dice: number
}

/** Rate what shares a word, by an index from words to sentences. */
function rateAlike(ones: readonly Folded[], others: readonly Folded[]): Rated[] {
  const holders = new Map<string, Set<Folded>>()
  for (const other of others) {
    for (const word of other.words) holders.set(word, (holders.get(word) ?? new Set()).add(other))
  }
  return ones.flatMap(one => {
    const found = [...new Set(one.words)].flatMap(word => {
      const known = holders.get(word)
      return known && known.size <= MOST_HOLDERS ? [...known] : []
    })
    return [...new Set(found)]
      .map(other => ({ one, other, dice: findDice(one.words, other.words) }))
      .filter(({ dice }) => dice >= LEAST_DICE)
  })
}
