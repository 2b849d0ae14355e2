import type { Fault, Keys, WithFaults } from '../../faults/index.ts'
import type { PlacedEntry } from '../../ledger/index.ts'
import { type PassageSelector, type Range, RELATION_KINDS, type RelationKind } from '../../model/index.ts'
import { locateQuote, placeOf, placesOf, type TextIndex } from '../../text/index.ts'
import type { ReadingOptions } from '../options.ts'
import { explainMissing } from './explain-missing.ts'

/** An annotation whose words were found; `range` counts in the index's joined string. */
export interface LocatedAnnotation<T> {
  readonly entry: T
  readonly range: Range
  readonly keys: Keys
}

/** An end of a relation whose words were found. */
export interface LocatedTarget {
  readonly kind: RelationKind
  readonly range: Range
  readonly keys: Keys
}

/** What is known while the entries of one text are located, one list after the other. */
export interface Search extends Pick<ReadingOptions, 'origin'> {
  /** Every entry and every end of a relation whose words were found so far; those that are found are added. */
  readonly placed: PlacedEntry[]
  /** For how many more quotes that stand nowhere the nearest passage is sought. */
  nearest: number
}

/** The quotes beyond are as likely of another text. */
const MOST_NEAREST = 20

/** Begin to locate the entries of a text. */
export function startSearch({ origin }: ReadingOptions): Search {
  return { origin, placed: [], nearest: MOST_NEAREST }
}

/**
 * Find the place of every annotation in `list`; one that has none, or several, is a fault and left out.
 *
 * @param key the list's key in `annotations.yaml`
 * @param mayStandIn says whether words that begin in a paragraph count, unless no place would be left
 */
export function locateAnnotations<T extends PassageSelector>(
  index: TextIndex,
  list: readonly T[],
  key: string,
  search: Search,
  mayStandIn?: (paragraph: number) => boolean,
): WithFaults<readonly LocatedAnnotation<T>[]> {
  const wanted = list.map((entry, i) => ({ entry, selector: entry, keys: [key, i] }))
  return locateAll(index, wanted, search, mayStandIn)
}

/** Find the places that the relations of one entry point at. */
export function locateTargets(
  index: TextIndex,
  { entry, keys }: LocatedAnnotation<Partial<Record<RelationKind, readonly PassageSelector[] | undefined>>>,
  search: Search,
): WithFaults<readonly LocatedTarget[]> {
  const wanted = RELATION_KINDS.flatMap(kind =>
    (entry[kind] ?? []).map((selector, i) => ({ kind, selector, keys: [...keys, kind, i] })),
  )
  return locateAll(index, wanted, search)
}

/** Find what is wrong with an annotation that reaches over the end of a paragraph. */
export function checkOneParagraph(
  index: TextIndex,
  { range, keys }: { readonly range: Range; readonly keys: Keys },
  { origin }: Search,
): readonly Fault[] {
  if (placesOf(index, range).length === 1) return []
  return [
    {
      ruleId: 'annotation-spans-paragraphs',
      reason: `Unexpected words of several paragraphs from ¶${placeOf(index, range).paragraph} on, expected words of one`,
      place: origin?.pointOf([...keys, 'exact']),
      path: origin?.path,
    },
  ]
}

interface Wanted {
  readonly selector: PassageSelector
  readonly keys: Keys
}

function locateAll<T extends Wanted>(
  index: TextIndex,
  wanted: readonly T[],
  search: Search,
  mayStandIn?: (paragraph: number) => boolean,
): WithFaults<readonly (Omit<T, 'selector'> & { readonly range: Range })[]> {
  const faults: Fault[] = []
  const value = wanted.flatMap(({ selector, ...rest }) => {
    const located = locateQuote(index, selector, mayStandIn, search.nearest > 0)
    if ('range' in located) {
      search.placed.push(describePlaced(index, selector, rest.keys, located.range))
      return [{ ...rest, range: located.range }]
    }
    const { origin } = search
    const fault = explainMissing(index, selector, located)
    if (fault.ruleId === 'annotation-not-found') search.nearest -= 1
    const place = origin?.pointOf([...rest.keys, 'exact']) ?? origin?.pointOf(rest.keys)
    faults.push({ ...fault, place, path: origin?.path })
    return []
  })
  return { value, faults }
}

function describePlaced(
  index: TextIndex,
  { exact, prefix, suffix, through }: PassageSelector,
  keys: Keys,
  range: Range,
): PlacedEntry {
  const { paragraph, start } = placeOf(index, range)
  const last = placesOf(index, range).at(-1)
  return {
    selector: { exact, ...(prefix && { prefix }), ...(suffix && { suffix }), ...(through && { through }) },
    keys,
    start: { paragraph, offset: start },
    ...(through && last && { end: { paragraph: last.paragraph, offset: last.end } }),
  }
}
