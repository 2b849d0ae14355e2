import type { Range } from '../model/range.ts'
import { findListItems } from './find-list-items.ts'

/** Where a sentence may end and the next begin. `start` is where the words before it end, `end` where the next begin. */
export interface Gap extends Range {
  /** Whether it parts two items of a list, whatever stands around it. */
  readonly item: boolean
}

/** What the segmenter never sees as an end: `…` before a capital, and a full stop before an ellipsis of its own. */
const AFTER_ELLIPSIS = /(?<=…["”’)\]]{0,3})\s+(?=["“‘([]{0,3}\p{Lu})|(?<=[\p{L}\p{N}]\.)\s(?=\.\s?\.\s?\.\s\p{Lu})/gu
/** A number, or a name like iPhone, may begin a sentence, too. */
const BEFORE_NUMBER = /(?<=\p{L}{3}["”’)\]]{0,2}\.["”’)\]]{0,2})\s+(?=[$£€#~+]?\p{N}|\p{Ll}\p{Lu})|(?<=\p{L}\s[$£€]?\p{N}[\p{N}.,]{0,9}%?\.)\s+(?=\p{N}{1,6}\s\p{Ll})/gu
/** A missing space: `done.Then`. */
const MISSING_SPACE = /(?<=[\p{L}\p{N}][)"”’]?)[.?!．]{1,3}["”’)]{0,2}(?=\p{Lu}[\p{Ll}'’]|I[\s'’])/gu
/** What ends a sentence for an author who uses no capitals. */
const BEFORE_SMALL = /(?<=[\p{L}\p{N}][.?!]{1,3}["”’)\]]{0,3})\s+(?=["“‘([]{0,3}\p{Ll})/gu
const IDEOGRAPHIC_STOP = /[。！？｡]["'”’」』）》]*$/u
/** Marks of emphasis or of a footnote that stuck to the full stop, and faces. */
const FACES =
  /^[*_~`†‡]*["”’)]?(?:\s*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|[:;=]['’]?-?[)(DPp/|]+(?!\S)|<3(?!\S)))*(?:\s+|$)/u
/** How far to look around a gap; longer runs of faces stay where they are. */
const WINDOW = 64

/**
 * Find where a sentence may end: where `Intl.Segmenter` (UAX 29) sees an end, and where comments have one that it
 * does not see. Emoji between two sentences belong to the first.
 *
 * @param text masked, so that line breaks are spaces
 * @throws RangeError when `language` is no BCP 47 tag
 * @returns in order; UTF-16 code units of `text`
 */
export function findGaps(text: string, language: string, small: boolean): readonly Gap[] {
  const gaps = new Map<number, Gap>()
  const add = (gap: Gap) => gap.end < text.length && gaps.set(gap.end, gap)
  for (const { index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const gap = gapAt(text, index, false)
    if (gap.end > gap.start || IDEOGRAPHIC_STOP.test(text.slice(0, gap.start).slice(-4))) add(gap)
  }
  for (const { 0: space, index } of text.matchAll(AFTER_ELLIPSIS)) add(gapAt(text, index + space.length, false))
  for (const { 0: space, index } of text.matchAll(BEFORE_NUMBER)) add(gapAt(text, index + space.length, false))
  for (const { 0: stop, index } of text.matchAll(MISSING_SPACE)) add(gapAt(text, index + stop.length, false))
  if (small) for (const { 0: space, index } of text.matchAll(BEFORE_SMALL)) add(gapAt(text, index + space.length, false))
  const { starts, markerEnds } = findListItems(text)
  for (const start of starts) add(gapAt(text, start, true))
  const markers = new Set(markerEnds)
  return [...gaps.values()].filter(({ start }) => !markers.has(start)).sort((a, b) => a.end - b.end)
}

function gapAt(text: string, at: number, item: boolean): Gap {
  let start = at
  while (start > 0 && /\s/u.test(text.charAt(start - 1))) start -= 1
  const faces = FACES.exec(text.slice(start, start + WINDOW))
  return { start, end: Math.max(at, faces ? start + faces[0].length : at), item }
}
