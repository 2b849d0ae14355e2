import type { Fault, WithFaults } from '../../faults/index.ts'
import { isWithin, keyPlace, type Place } from '../../model/index.ts'
import type { ReadingOptions } from '../options.ts'
import type { QuotedAnnotation } from './list-quoted.ts'

/**
 * Find an entry of `quotations` that begins or ends in the author's own words, a mention that is not all of the
 * words between two marks, and quoted words that two entries speak of.
 *
 * @param wordsOf the words of a place
 * @returns those without a fault
 */
export function checkQuoted(
  annotations: readonly QuotedAnnotation[],
  wordsOf: (place: Place) => string,
  { origin }: ReadingOptions,
): WithFaults<readonly QuotedAnnotation[]> {
  const known = new Set<string>()
  const faults: Fault[] = []
  const value = annotations.filter(annotation => {
    const fault = findFault(annotation, wordsOf, known)
    if (fault !== undefined) {
      const place = origin?.pointOf([...annotation.keys, 'exact'])
      faults.push({ ...fault, place, path: origin?.path })
    }
    for (const quoted of annotation.quoted) known.add(keyPlace(quoted))
    return fault === undefined
  })
  return { value, faults }
}

function findFault(
  annotation: QuotedAnnotation,
  wordsOf: (place: Place) => string,
  known: ReadonlySet<string>,
): Pick<Fault, 'ruleId' | 'reason'> | undefined {
  const { entry, places, quoted } = annotation
  const where = `¶${places[0]?.paragraph} (“${entry.exact}”)`
  const own = findUnquoted(annotation, wordsOf)
  if (own !== undefined) {
    const reason = `Unexpected words of the author’s own in ¶${own.paragraph} (“${cut(wordsOf(own))}”) as a quotation, expected words between quotation marks or of a block quotation`
    return { ruleId: 'quotation-unquoted', reason }
  }
  if (quoted.some(words => known.has(keyPlace(words)))) {
    const reason = `Unexpected second entry for a quotation in ${where}, expected one`
    return { ruleId: 'annotation-twice', reason }
  }
  if (entry.kind === 'mention' && !isWhole(annotation, wordsOf)) {
    const reason = `Unexpected mention in ${where}, which is not all of the words between two marks, expected all of them`
    return { ruleId: 'mention-whole', reason }
  }
  return undefined
}

/** The first or the last words of an entry, where these are not quoted; what stands between may be "he says". */
function findUnquoted({ places, quoted }: QuotedAnnotation, wordsOf: (place: Place) => string) {
  const trimmed = places
    .map(place => trimPlace(place, wordsOf(place)))
    .filter(({ start, end }) => start < end)
  const [first] = trimmed
  const last = trimmed.at(-1)
  if (first === undefined || last === undefined) return places[0]
  const head = { ...first, end: first.start + 1 }
  const tail = { ...last, start: last.end - 1 }
  if (!quoted.some(words => isWithin(head, words))) {
    const ends = quoted.flatMap(({ paragraph, start }) =>
      paragraph === first.paragraph && start > first.start ? [start] : [],
    )
    return { ...first, end: Math.min(first.end, ...ends) }
  }
  if (quoted.some(words => isWithin(tail, words))) return undefined
  const starts = quoted.flatMap(({ paragraph, end }) => (paragraph === last.paragraph ? [end] : []))
  return { ...last, start: Math.max(last.start, ...starts) }
}

/** All words between two marks, if not the marks themselves; a block is no mention. */
function isWhole({ places, quoted, isBlock }: QuotedAnnotation, wordsOf: (place: Place) => string): boolean {
  if (isBlock || places.length > 1 || quoted.length > 1) return false
  const inner = quoted.map(words => trimPlace(words, wordsOf(words)))
  return inner.every(words => places.every(place => isWithin(words, place)))
}

/** Without the punctuation around its words. */
function trimPlace(place: Place, text: string): Place {
  const first = text.search(/[\p{L}\p{N}]/u)
  const after = text.search(/[^\p{L}\p{N}]*$/u)
  return { ...place, start: place.start + Math.max(0, first), end: place.start + after }
}

const cut = (words: string) => (words.length > 60 ? `${words.slice(0, 60).trim()}…` : words.trim())
