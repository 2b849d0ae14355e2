import type { Range } from '../../model/range.ts'
import { findListItems } from './find-list-items.ts'

/** Where a sentence may end and the next begin: `start` is behind the one's words, `end` before the other's. */
export interface Break extends Range {
  /** Whether an item of a list begins here: then a sentence does, whatever stands around. */
  readonly item: boolean
}

/** Breaks that the segmenter does not see: what lies between the sentences, each after what may end one. */
const UNSEEN: readonly RegExp[] = [
  // `…` before a capital: to Unicode it is no full stop.
  /(?<=…["”’)\]]{0,3})\s+(?=["“‘([]{0,3}\p{Lu})/gu,
  // A full stop before an ellipsis that begins the next sentence: `word. . . . The`.
  /(?<=[\p{L}\p{N}]\.)\s(?=\.\s?\.\s?\.\s\p{Lu})/gu,
  // A face of punctuation: `Thanks! :) I`.
  /(?<=[.?!…]["”’)]{0,2}\s{1,2}[:;=]['’]?-?[)(DPp/|]{1,3})\s+(?=["“‘(]{0,2}\p{Lu})/gu,
  // A number or a name like iPhone begins the next sentence.
  /(?<=\p{L}{3}["”’)\]]{0,2}\.["”’)\]]{0,2})\s+(?=[$£€#~+]?\p{N}|\p{Ll}\p{Lu})/gu,
  // Numbers end one sentence and begin the next: `by 10. 3 people`.
  /(?<=\p{L}\s[$£€]?\p{N}[\p{N}.,]{0,9}%?\.)\s+(?=\p{N}{1,6}\s\p{Ll})/gu,
  // No space at all: `done.Then`. What lies between is nothing, behind the full stop.
  /(?<=[\p{L}\p{N}][)"”’]?[.?!．]{1,3}["”’)]{0,2})(?=\p{Lu}[\p{Ll}'’]|I[\s'’])/gu,
]

/** Breaks of an author who begins sentences without capitals. */
const BEFORE_SMALL = /(?<=[\p{L}\p{N}][.?!]{1,3}["”’)\]]{0,3})\s+(?=["“‘([]{0,3}\p{Ll})/gu

/**
 * What belongs to the sentence before, though it stands behind its full stop: marks of emphasis or of a footnote
 * stuck to it, emoji, faces of punctuation.
 */
const FACES =
  /^[*_~`†‡]*["”’)]?(?:\s*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|[:;=]['’]?-?[)(DPp/|]+(?!\S)|<3(?!\S)))*(?:\s+|$)/u
/** A longer run of faces begins the next sentence. */
const FACES_REACH = 64

/**
 * Find where a sentence may end: where `Intl.Segmenter` sees it (Unicode UAX 29), where comments have ends that it
 * does not see, and between the items of a list.
 *
 * @param text masked, so that its line breaks are spaces
 * @param options.language BCP 47
 * @param options.small whether the author begins sentences without capitals
 * @throws RangeError when `language` is no well-formed BCP 47 tag
 * @returns in order, UTF-16 code units of `text`
 */
export function findBreaks(
  text: string,
  { language, small }: { readonly language: string; readonly small: boolean },
): readonly Break[] {
  const { starts, markerEnds } = findListItems(text)
  const candidates = [
    ...findSegmentBreaks(text, language),
    ...(small ? [...UNSEEN, BEFORE_SMALL] : UNSEEN).flatMap(pattern => findUnseenBreaks(text, pattern)),
    ...starts.map(start => breakBefore(text, start, true)),
  ]
  const insideMarkers = new Set(markerEnds)
  const breaks = new Map(
    candidates.filter(({ start }) => !insideMarkers.has(start)).map(found => [found.end, found]),
  )
  return [...breaks.values()].filter(({ end }) => end < text.length).sort((a, b) => a.end - b.end)
}

function findSegmentBreaks(text: string, language: string): readonly Break[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return Array.from(segments, ({ index }) => breakBefore(text, index, false))
}

function findUnseenBreaks(text: string, pattern: RegExp): readonly Break[] {
  return Array.from(text.matchAll(pattern), ({ 0: between, index }) =>
    breakBefore(text, index + between.length, false),
  )
}

function breakBefore(text: string, at: number, item: boolean): Break {
  let start = at
  while (/\s/u.test(text.charAt(start - 1))) start -= 1
  const faces = FACES.exec(text.slice(start, start + FACES_REACH))
  const end = faces && faces[0].length < FACES_REACH ? start + faces[0].length : at
  return { start, end: Math.max(at, end), item }
}
