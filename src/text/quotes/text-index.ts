import type { PassageSelector, Place, Range, TextQuoteSelector } from '../../model/index.ts'
import { countLeading } from '../count-leading.ts'
import { type FoldedText, fold } from '../fold.ts'
import { describeQuote } from './describe-quote.ts'
import { matchQuote } from './match-quote.ts'
import { nearestPassage } from './nearest-passage.ts'

/** All paragraphs of a text as one string, so that a selector's context may reach into the next paragraph. */
export interface TextIndex {
  readonly folded: FoldedText
  /** Where each paragraph stands in the joined string. */
  readonly paragraphs: readonly ParagraphRange[]
  /** By paragraph: what of it was said before, word for word. */
  readonly twins: ReadonlyMap<number, readonly Twin[]>
}

/** A sentence that has the same words as an earlier one. */
export interface Twin extends Place {
  /** The paragraph of the earlier one. */
  readonly of: number
}

export interface ParagraphRange extends Range {
  readonly n: number
}

/** A range of the joined string; or why a selector has none, or its places where it has too many. */
export type Located =
  | { readonly range: Range }
  | { readonly nearest: Range | undefined }
  | { readonly count: number; readonly places: readonly DescribedPlace[] }

/** A place together with the selector that would mean it and no other. */
export interface DescribedPlace {
  readonly place: Place
  readonly selector: TextQuoteSelector
}

/** White space between sentences is no longer than this; a sentence that differs is. */
const LONGEST_SEAM = 1

/** More than so many places help nobody to choose, and describing one folds the whole text. */
const DESCRIBED_PLACES = 8
/** Telling a place from more than so many others takes too long, and the words are too common to mean one. */
const MOST_CANDIDATES = 100

/**
 * @param paragraphs plain texts, ¶1 first
 * @param twins sentences that say an earlier one again
 */
export function indexText(paragraphs: readonly string[], twins: readonly Twin[] = []): TextIndex {
  const places: ParagraphRange[] = []
  let start = 0
  for (const [i, { length }] of paragraphs.entries()) {
    places.push({ n: i + 1, start, end: start + length })
    start += length + 1
  }
  return {
    folded: fold(paragraphs.join('\n')),
    paragraphs: places,
    twins: Map.groupBy(twins, ({ paragraph }) => paragraph),
  }
}

/**
 * Find the one place a selector means. A place in twins doesn't count while the words also stand in the paragraph
 * that these repeat: a claim and its twins are one.
 *
 * @param mayStandIn says whether words that begin in a paragraph count, unless no place would be left
 * @param seekNearest whether to look for the nearest passage where there is no place, which takes its time
 * @returns a range of the joined string, or what stands in the way
 */
export function locateQuote(
  index: TextIndex,
  selector: PassageSelector,
  mayStandIn?: (paragraph: number) => boolean,
  seekNearest = true,
): Located {
  const nearest = (quote: string): Located => ({
    nearest: seekNearest ? nearestPassage(index.folded, quote) : undefined,
  })
  const all = withoutTwins(index, matchQuote(index.folded, selector))
  const some = mayStandIn ? all.filter(range => mayStandIn(placeOf(index, range).paragraph)) : all
  const matches = some.length > 0 ? some : all
  const [first] = matches
  if (first === undefined) return nearest(selector.exact)
  if (matches.length > 1) {
    const places = matches
      .slice(0, matches.length > MOST_CANDIDATES ? 0 : DESCRIBED_PLACES)
      .map(range => describePlace(index, range))
    return { count: matches.length, places }
  }
  const { through } = selector
  if (through === undefined) return { range: first }
  return extend(index, first, through) ?? nearest(through)
}

/** The places of a range of the joined string, one in each paragraph it touches. */
export function placesOf({ paragraphs }: TextIndex, range: Range): readonly Place[] {
  const from = countLeading(paragraphs, ({ end }) => end <= range.start)
  const to = countLeading(paragraphs, ({ start }) => start < range.end)
  return paragraphs.slice(from, to).map(({ n, start, end }) => ({
    paragraph: n,
    start: Math.max(range.start, start) - start,
    end: Math.min(range.end, end) - start,
  }))
}

/**
 * The first of those places.
 *
 * @throws RangeError if there is none
 */
export function placeOf(index: TextIndex, range: Range): Place {
  const [place] = placesOf(index, range)
  if (place === undefined)
    throw new RangeError(`Unexpected range ${range.start}–${range.end}, expected words of the text`)
  return place
}

function withoutTwins(index: TextIndex, matches: readonly Range[]): readonly Range[] {
  if (index.twins.size === 0) return matches
  const found = matches.map(range => ({ range, places: placesOf(index, range) }))
  const paragraphs = new Set(
    found.flatMap(({ places }) => places.slice(0, 1)).map(({ paragraph }) => paragraph),
  )
  return found
    .filter(({ places }) => !places.every(place => isSaidIn(index, place, paragraphs)))
    .map(({ range }) => range)
}

/** Whether a place has words of twins only, one of which says what stands in these paragraphs. */
function isSaidIn({ twins }: TextIndex, place: Place, paragraphs: ReadonlySet<number>): boolean {
  const touched = (twins.get(place.paragraph) ?? []).filter(
    ({ start, end }) => start < place.end && place.start < end,
  )
  return touched.some(({ of }) => paragraphs.has(of)) && isCovered(place, touched)
}

/** Whether nothing but what lies between two sentences is left over. */
function isCovered({ start, end }: Place, twins: readonly Twin[]): boolean {
  const sorted = twins.toSorted((a, b) => a.start - b.start)
  let next = start
  for (const twin of sorted) {
    if (twin.start > next + LONGEST_SEAM) return false
    next = Math.max(next, twin.end)
  }
  return next + LONGEST_SEAM >= end
}

function extend(index: TextIndex, from: Range, through: string): Located | undefined {
  const end = matchQuote(index.folded, { exact: through }).find(({ start }) => start >= from.start)
  return end && { range: { start: from.start, end: Math.max(from.end, end.end) } }
}

function describePlace(index: TextIndex, range: Range): DescribedPlace {
  return { place: placeOf(index, range), selector: describeQuote(index.folded.original, range) }
}
