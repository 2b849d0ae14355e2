import { foldWords } from './fold-words.ts'
import { findShingles } from './shingles.ts'

/** What a paragraph says, told apart by its words alone: paragraphs with the same words share one wording. */
export interface ParagraphWording {
  readonly words: readonly string[]
  readonly shingles: ReadonlySet<string>
  /** The first paragraph that says exactly this, counting from 0. */
  readonly first: number
  /** All of them, in order. */
  readonly places: readonly number[]
}

/**
 * A paragraph of fewer words ("Thanks!", "It goes as follows:") recurs by chance. Source: measured, see
 * src/text/repeats/README.md.
 */
const LONG_WORDS = 8

/**
 * In more places than these, words are a formula, such as a refrain or a disclaimer, and no repeat is known by them.
 */
const MOST_PLACES = 64

const NOTHING: ParagraphWording = { words: [], shingles: new Set(), first: -1, places: [] }

/** The wording of a paragraph, counting from 0; where there is no such paragraph, one that says nothing. */
export function wordingAt(wordings: readonly ParagraphWording[], place: number): ParagraphWording {
  return wordings[place] ?? NOTHING
}

/**
 * Whether a paragraph can be recognised by its wording alone. “Thanks!” can’t; such a paragraph is part of a repeat
 * only together with its neighbours.
 */
export function isTelling(wording: ParagraphWording): boolean {
  return wording.words.length >= LONG_WORDS && wording.places.length <= MOST_PLACES
}

/**
 * Give every paragraph its wording. A paragraph without any word (`***`) is told by its characters. Words of a
 * heading are other words than those of a paragraph.
 *
 * @param headings the numbers of the paragraphs that are headings, from 1
 * @returns one for each paragraph, in order
 */
export function findWordings(
  paragraphs: readonly string[],
  headings: ReadonlySet<number> = new Set(),
): readonly ParagraphWording[] {
  const known = new Map<string, ParagraphWording & { readonly places: number[] }>()
  return paragraphs.map((text, place) => {
    const words = headings.has(place + 1) ? foldWords(text).map(word => `# ${word}`) : foldWords(text)
    const key = words.join(' ') || text.trim()
    const wording = known.get(key) ?? { words, shingles: findShingles(words), first: place, places: [] }
    known.set(key, wording)
    wording.places.push(place)
    return wording
  })
}
