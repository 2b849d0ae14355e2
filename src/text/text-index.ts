import type { PassageSelector, Place, Range, TextQuoteSelector } from '../model/index.ts'
import { describeQuote } from './describe-quote.ts'
import { type FoldedText, fold } from './fold.ts'
import { matchQuote } from './match-quote.ts'
import { nearestPassage } from './nearest-passage.ts'

/** All paragraphs of a text as one string, so that a selector's context may reach into the next paragraph. */
export interface TextIndex {
  readonly folded: FoldedText
  /** Where each paragraph starts in the joined string. */
  readonly starts: readonly number[]
  /** For a paragraph of a repeat, the earlier paragraphs it says again. */
  readonly repeatOf: ReadonlyMap<number, readonly number[]>
}

/** Why a selector has no place, or its places where it has too many. */
export type Located =
  | { readonly range: Range }
  | { readonly nearest: Place | undefined }
  | { readonly count: number; readonly places: readonly DescribedPlace[] }

/** A place together with the selector that would mean it and no other. */
export interface DescribedPlace {
  readonly place: Place
  readonly selector: TextQuoteSelector
}

/** More than so many places help nobody to choose, and describing one folds the whole text. */
const DESCRIBED_PLACES = 8

/**
 * @param paragraphs plain texts, ¶1 first
 * @param pairs [earlier, later] paragraph numbers of all repeats
 */
export function indexText(
  paragraphs: readonly string[],
  pairs: Iterable<readonly [number, number]>,
): TextIndex {
  const starts: number[] = []
  let length = 0
  for (const text of paragraphs) {
    starts.push(length)
    length += text.length + 1
  }
  const repeatOf = new Map<number, number[]>()
  for (const [earlier, later] of pairs) repeatOf.set(later, [...(repeatOf.get(later) ?? []), earlier])
  return { folded: fold(paragraphs.join('\n')), starts, repeatOf }
}

/**
 * Find the one place a selector means. A place in a repeat doesn't count while the words also stand in the
 * paragraph that is repeated: a claim and its twins are one.
 *
 * @returns a range of the joined string, or what stands in the way
 */
export function locateQuote(index: TextIndex, selector: PassageSelector): Located {
  const matches = withoutTwins(index, matchQuote(index.folded, selector))
  const [first] = matches
  if (first === undefined) return { nearest: locateNearest(index, selector.exact) }
  if (matches.length > 1) {
    const places = matches.slice(0, DESCRIBED_PLACES).map(range => describePlace(index, range))
    return { count: matches.length, places }
  }
  return selector.through === undefined ? { range: first } : extend(index, first, selector.through)
}

/** The place of a range of the joined string, cut at the end of the paragraph it starts in. */
export function placeOf(index: TextIndex, { start, end }: Range): Place {
  const paragraph = paragraphAt(index, start)
  const base = index.starts[paragraph - 1] ?? 0
  const next = index.starts[paragraph] ?? index.folded.original.length + 1
  return { paragraph, start: start - base, end: Math.min(end, next - 1) - base }
}

/** Whether a range of the joined string lies in one paragraph. */
export function isInOneParagraph(index: TextIndex, { start, end }: Range): boolean {
  return paragraphAt(index, start) === paragraphAt(index, Math.max(start, end - 1))
}

function paragraphAt({ starts }: TextIndex, offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

function withoutTwins(index: TextIndex, matches: readonly Range[]): readonly Range[] {
  const found = new Set(matches.map(({ start }) => paragraphAt(index, start)))
  return matches.filter(({ start }) => {
    const earlier = index.repeatOf.get(paragraphAt(index, start)) ?? []
    return !earlier.some(paragraph => found.has(paragraph))
  })
}

function extend(index: TextIndex, from: Range, through: string): Located {
  const end = matchQuote(index.folded, { exact: through }).find(({ start }) => start >= from.start)
  return end === undefined
    ? { nearest: locateNearest(index, through) }
    : { range: { start: from.start, end: Math.max(from.end, end.end) } }
}

function locateNearest(index: TextIndex, exact: string): Place | undefined {
  const range = nearestPassage(index.folded, exact)
  return range && placeOf(index, range)
}

function describePlace(index: TextIndex, range: Range): DescribedPlace {
  return { place: placeOf(index, range), selector: describeQuote(index.folded.original, range) }
}
