import type { TracedParagraph, TracedText, Word } from './traced-text.ts'

export type Random = () => number

/** Sentences that have nothing to do with any text under test. */
export const STRANGE_SENTENCES = [
  'The harbour office keeps two ledgers, and for most of the year nobody asks why.',
  'My predecessor had told me that the difference was a matter of ink, since the second one was kept by the night clerk.',
  'Bread rises because yeast eats sugar and breathes out gas, which the dough holds like a balloon made of many smaller balloons.',
  'By the third summer moles had rearranged the tiles, so number nine bore fruit twice.',
  'Fifths must be a shade too narrow, thirds much too wide, and the listener forgives both once the music starts moving.',
  'When the new lamp was lit you could count the masts from the hill on a clear evening.',
  'Singles wait ninety days, then travel to a puppet theatre that has never bought felt.',
  'Astronomers of that age thought weather up there decided weather down here, and signed their guesses in Latin.',
]

const STRANGE_WORDS = STRANGE_SENTENCES.join(' ').match(/[a-z]+/g) ?? []

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed: xorshift, 32 bits. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Substitute, put in or take out single words all over a text, so many for every hundred. */
export function editWords(text: TracedText, rate: number, random: Random): TracedText {
  const own = text.paragraphs.flatMap(({ words }) => words.flatMap(word => word.text.match(/[a-z]+/g) ?? []))
  const vocabulary = [...own, ...STRANGE_WORDS]
  const paragraphs = text.paragraphs.map(paragraph => ({ ...paragraph, words: [...paragraph.words] }))
  const count = paragraphs.reduce((sum, { words }) => sum + words.length, 0)
  for (let edit = 0; edit < Math.round((count * rate) / 100); edit += 1) {
    editOne(paragraphs, choose(vocabulary, random), random)
  }
  return { paragraphs }
}

function editOne(paragraphs: { words: Word[] }[], word: string, random: Random): void {
  const places = paragraphs.flatMap(({ words }) => words.map((_, at) => ({ words, at })))
  const { words, at } = choose(places, random)
  const kind = Math.floor(random() * 3)
  if (kind === 0) words.splice(at, 1)
  else if (kind === 1) words.splice(at, 0, { text: word })
  else
    words.splice(
      at,
      1,
      ...words.slice(at, at + 1).map(known => ({ ...known, text: substitute(known.text, word) })),
    )
}

/** Another word between the same punctuation. */
function substitute(known: string, word: string): string {
  return known.replace(/\p{L}.*\p{L}|\p{L}/u, word)
}

/** Take out sentences, and their twins with them. */
export function deleteClaims(text: TracedText, claims: ReadonlySet<number>): TracedText {
  return mapWords(text, words => words.filter(({ claim }) => claim === undefined || !claims.has(claim)))
}

/** Put other sentences in the place of some, and of their twins. */
export function replaceClaims(text: TracedText, claims: ReadonlySet<number>, random: Random): TracedText {
  const others = new Map([...claims].map(claim => [claim, choose(STRANGE_SENTENCES, random).split(' ')]))
  return mapWords(text, words =>
    words.flatMap((word, i) => {
      const other = others.get(word.claim ?? -1)
      if (other === undefined) return [word]
      return words[i - 1]?.sentence === word.sentence ? [] : other.map(text => ({ text }))
    }),
  )
}

/** Take single sentences out, leaving their twins. */
export function deleteSentences(text: TracedText, sentences: ReadonlySet<number>): TracedText {
  return mapWords(text, words =>
    words.filter(({ sentence }) => sentence === undefined || !sentences.has(sentence)),
  )
}

function mapWords({ paragraphs }: TracedText, map: (words: readonly Word[]) => readonly Word[]): TracedText {
  return { paragraphs: paragraphs.map(paragraph => ({ ...paragraph, words: map(paragraph.words) })) }
}

/** Move paragraphs to where others stand. */
export function moveParagraphs({ paragraphs }: TracedText, times: number, random: Random): TracedText {
  const moved: TracedParagraph[] = [...paragraphs]
  for (let i = 0; i < times; i += 1) {
    const taken = moved.splice(Math.floor(random() * moved.length), 1)
    moved.splice(Math.floor(random() * (moved.length + 1)), 0, ...taken)
  }
  return { paragraphs: moved }
}

/** Choose some of a list, each once. */
export function sample<Item>(items: readonly Item[], count: number, random: Random): readonly Item[] {
  const rest = [...items]
  return Array.from({ length: count }, () => rest.splice(Math.floor(random() * rest.length), 1)).flat()
}

function choose<Item>(items: readonly Item[], random: Random): Item {
  const [item] = sample(items, 1, random)
  if (item === undefined) throw new RangeError('Unexpected empty list, expected something to choose')
  return item
}
