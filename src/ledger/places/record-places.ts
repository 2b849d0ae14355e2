import type { RememberedPlace, Spot } from '../../model/ledger.ts'
import { indexSentences, type SentenceIndex } from './index-sentences.ts'
import type { EntrySide, NamedText, PlacedEntry, TextPoint } from './placed-entry.ts'
import { selectorKey } from './selector-key.ts'

/** Write down where the words of all entries stand today, in the order of the text. */
export function recordPlaces(text: NamedText, entries: readonly PlacedEntry[]): readonly RememberedPlace[] {
  const index = indexSentences(text)
  const places = new Map<string, RememberedPlace>()
  for (const { selector, start, end } of entries.toSorted(inOrder)) {
    const [first, last] = [recordSpot(index, start, 'start'), end && recordSpot(index, end, 'end')]
    const key = selectorKey(selector)
    if (first && !places.has(key)) places.set(key, { ...selector, start: first, ...(last && { end: last }) })
  }
  return [...places.values()]
}

function inOrder(a: PlacedEntry, b: PlacedEntry): number {
  const [one, other] = [selectorKey(a.selector), selectorKey(b.selector)]
  const byPlace = a.start.paragraph - b.start.paragraph || a.start.offset - b.start.offset
  return byPlace || (one < other ? -1 : Number(one > other))
}

function recordSpot(index: SentenceIndex, point: TextPoint, side: EntrySide): Spot | undefined {
  const sentence = index.find(point, side)
  if (sentence === undefined) return undefined
  const { id, occurrence, paragraph, text } = sentence
  const offset = point.offset - sentence.start
  if (id !== undefined) return { id, occurrence, offset }
  return { paragraph, text, ...index.neighboursOf(sentence), offset }
}
