import type { Range } from '../../model/range.ts'

/** A number, a Roman number or a letter with its stop or bracket: `1.`, `2.)`, `(iv)`, `b)`, `• 3.`. */
const MARKER = /(?<=^|\s)(?:[•⁃‣◦●▪]\s?)?\(?(?:\d{1,3}|[ivx]{1,5}|[IVX]{1,5}|[A-Za-z])(?:\.\)|\.|\))(?=\s)/gu
const BULLET = /^\s*[•⁃‣◦●▪]/u
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const FIRST_LABEL = /^[1ai]$/u
const SENTENCE_END = /[.?!…]["'”’)\]]*\s*$/u
const COLON = /:\s*$/u
/** What ties two items into one sentence. */
const JOINT = /(?:[,;(]|\b(?:and|or|to|vs\.?))\s*$/iu
/** How far to look for what stands before a marker. */
const MARKER_WINDOW = 24

interface Marker extends Range {
  /** Its number or letter, in lower case. */
  readonly label: string
  /** Its other marks, and the case of its letter: the items of one list agree in them. */
  readonly style: string
  readonly before: string
  readonly after: string
  /** Whether the paragraph begins with it. */
  readonly leads: boolean
}

interface List {
  readonly first: Marker
  readonly last: Marker
}

/** The items of lists that run on inside a paragraph. */
export interface ListItems {
  /** Where an item begins, marker included. */
  readonly starts: readonly number[]
  /** Where a marker ends: its full stop ends no sentence. */
  readonly markerEnds: readonly number[]
}

/**
 * Find the items of lists that run on inside a paragraph, as in `1. Eat 2. Sleep`. A list begins with the paragraph,
 * or with a first number behind a full stop or a colon, and goes on with the next number in the same style.
 *
 * @returns offsets in UTF-16 code units of `text`
 */
export function findListItems(text: string): ListItems {
  const starts = [...findBullets(text)]
  const markerEnds: number[] = []
  let list: List | undefined
  for (const marker of findMarkers(text)) {
    if (list && continues(list, marker)) {
      if (!COLON.test(list.first.before)) starts.push(list.first.start)
      starts.push(marker.start)
      markerEnds.push(list.first.end, marker.end)
      list = { first: list.first, last: marker }
    } else if (begins(marker)) {
      list = { first: marker, last: marker }
    }
    if (marker.leads) markerEnds.push(marker.end)
  }
  return { starts, markerEnds }
}

/** A paragraph that begins with a bullet is cut at the same bullet. */
function findBullets(text: string): readonly number[] {
  if (!BULLET.test(text)) return []
  const bullet = text.trimStart().charAt(0)
  return Array.from(text.matchAll(/(?<=\s)\S(?=\s|\d)/gu))
    .filter(({ 0: char }) => char === bullet)
    .map(({ index }) => index)
}

function findMarkers(text: string): readonly Marker[] {
  const textStart = text.search(/\S/u)
  return Array.from(text.matchAll(MARKER), ({ 0: mark, index: start }) => {
    const label = mark.replace(/[^\p{L}\p{N}]/gu, '')
    const end = start + mark.length
    return {
      start,
      end,
      label: label.toLowerCase(),
      style: mark.replace(/[^().]/gu, '') + (label === label.toLowerCase() ? '' : ' capital'),
      before: text.slice(Math.max(0, start - MARKER_WINDOW), start),
      after: text.slice(end, end + 2),
      leads: start === textStart,
    }
  })
}

function begins({ leads, label, before }: Marker): boolean {
  return leads || (FIRST_LABEL.test(label) && (SENTENCE_END.test(before) || COLON.test(before)))
}

function continues({ first, last }: List, marker: Marker): boolean {
  if (marker.style !== last.style || !labelsAfter(last.label).includes(marker.label)) return false
  return SENTENCE_END.test(marker.before) || (runsOn(first) && startsItem(marker))
}

/** Whether the items of a list may lack full stops: then only its numbers tell them apart. */
function runsOn(first: Marker): boolean {
  if (first.style.startsWith('(')) return false
  return (
    first.leads ||
    (/\d/u.test(first.label) && (first.style.startsWith('.') || SENTENCE_END.test(first.before)))
  )
}

function startsItem({ before, after, style }: Marker): boolean {
  return !JOINT.test(before) && (style.startsWith(')') || !/\p{Ll}/u.test(after))
}

/** The labels that may follow: 3 after 2; b after a; both j and ii after i. */
function labelsAfter(label: string): readonly string[] {
  if (/\d/u.test(label)) return [String(Number(label) + 1)]
  const roman = ROMAN.filter((_, n) => ROMAN[n - 1] === label)
  return label.length === 1 ? [String.fromCharCode(label.charCodeAt(0) + 1), ...roman] : roman
}
