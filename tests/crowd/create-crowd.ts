import { createRandom, type Random } from '../ledger/random-edits.ts'

/** A text among many. */
export interface CrowdText {
  readonly slug: string
  readonly title: string
  readonly markdown: string
}

export interface CrowdOptions {
  readonly size: number
  /** The sentences of the text to be found: the crowd has their words, though not in their order. */
  readonly source: readonly string[]
  /** @default 1 */
  readonly seed?: number
}

/** Different words besides those of the source. */
const VOCABULARY = 20_000
const SYLLABLES = 'ba be bi co da de el en fa ga hi in ka la le mi no or pa ra re si ta to un ve'.split(' ')
/** A word that the source has so often is one of those that every text has. */
const OFTEN = 5
/** Ranks among which its other words are strewn. */
const RANKS = [100, 6000] as const
/** How many words tend to follow one, and how likely it is one of them. */
const FOLLOWERS = 3
const FOLLOWS = 0.6
/** One text in so many has a decoy. */
const DECOY_EVERY = 5

/**
 * Create texts of 12 to 20 paragraphs whose words are as unevenly frequent as those of a language (Zipf's law), the
 * words of the source among them; one in five has a paragraph of sentences of the source with their words shuffled.
 * The same options give the same texts.
 *
 * @see Mandelbrot, "An informational theory of the statistical structure of language", 1953, for the constant
 */
export function createCrowd({ size, source, seed = 1 }: CrowdOptions): readonly CrowdText[] {
  const random = createRandom(seed)
  const draw = createDraw(createVocabulary(source, random), random)
  return Array.from({ length: size }, (_, i) => {
    const title = capitalize(Array.from({ length: 3 }, draw).join(' '))
    const paragraphs = Array.from({ length: between(12, 20, random) }, () =>
      Array.from({ length: between(2, 4, random) }, () => createSentence(draw, random)).join(' '),
    )
    if (i % DECOY_EVERY === 0) paragraphs.push(createDecoy(source, random))
    const markdown = `---\ntitle: ${title}\n---\n\n${paragraphs.join('\n\n')}\n`
    return { slug: `crowd-${i + 1}`, title, markdown }
  })
}

/** The most frequent word first. */
function createVocabulary(source: readonly string[], random: Random): readonly string[] {
  const own = Map.groupBy(
    source
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
    word => word,
  )
  const words = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: between(2, 4, random) }, () => SYLLABLES[between(0, 25, random)]).join(''),
  )
  const ranked = [...own].sort(([, a], [, b]) => b.length - a.length)
  for (const [word, { length }] of ranked)
    if (length < OFTEN) words.splice(between(...RANKS, random), 0, word)
  const often = ranked.flatMap(([word, { length }]) => (length < OFTEN ? [] : [word]))
  return [...new Set([...often, ...words])]
}

/** Draw words one after the other. */
function createDraw(words: readonly string[], random: Random): () => string {
  let sum = 0
  const sums = words.map((_, rank) => {
    sum += 1 / (rank + 2.7)
    return sum
  })
  const drawAny = () => words[findRank(sums, random() * sum)] ?? ''
  const followers = new Map<string, readonly string[]>()
  let last = ''
  return () => {
    const known = followers.get(last) ?? Array.from({ length: FOLLOWERS }, drawAny)
    followers.set(last, known)
    last = random() < FOLLOWS ? String(known[between(0, FOLLOWERS - 1, random)]) : drawAny()
    return last
  }
}

function findRank(sums: readonly number[], at: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(sums[middle]) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** One word in twenty has a mark after it or within. */
function createSentence(draw: () => string, random: Random): string {
  const words = Array.from({ length: between(8, 24, random) }, () => {
    const word = draw()
    const kind = Math.floor(random() * 100)
    return [`${word},`, `${word}’s`, `${word}-${draw()}`, `${word}—${draw()}`, `(${word})`][kind] ?? word
  })
  return `${capitalize(words.join(' '))}.`
}

function createDecoy(source: readonly string[], random: Random): string {
  const sentences = Array.from({ length: 5 }, () => String(source[between(0, source.length - 1, random)]))
  return sentences
    .map(sentence => capitalize(`${shuffle(sentence.match(/[\p{L}’]+/gu) ?? [], random)}.`))
    .join(' ')
}

function shuffle(words: readonly string[], random: Random): string {
  const keys = words.map(word => ({ word, key: random() }))
  return keys
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => word)
    .join(' ')
}

const between = (least: number, most: number, random: Random) =>
  least + Math.floor(random() * (most - least + 1))
const capitalize = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
