import type { VFile } from 'vfile'
import type { PlacedEntry } from '../../ledger/index.ts'
import { type PassageSelector, type Range, RELATION_KINDS, type RelationKind } from '../../model/index.ts'
import { type Located, locateQuote, placeOf, placesOf, type TextIndex } from '../../text/index.ts'
import type { ReadingOptions } from '../options.ts'
import { reportFault } from '../report.ts'

type Keys = readonly (string | number)[]

declare module 'vfile' {
  interface DataMap {
    /** Every entry and every end of a relation whose words were found. */
    placed: PlacedEntry[]
  }
}

/** An annotation whose words were found; `range` counts in the index's joined string. */
export interface LocatedAnnotation<T> {
  readonly entry: T
  readonly range: Range
  readonly keys: Keys
}

/**
 * Find the place of every annotation in `list`; one that has none, or several, is reported and left out.
 *
 * @param key the list's key in `annotations.yaml`
 * @param mayStandIn says whether words that begin in a paragraph count, unless no place would be left
 */
export function locateAnnotations<T extends PassageSelector>(
  index: TextIndex,
  list: readonly T[],
  key: string,
  options: ReadingOptions,
  file: VFile,
  mayStandIn?: (paragraph: number) => boolean,
): readonly LocatedAnnotation<T>[] {
  return list.flatMap((entry, i) => {
    const keys = [key, i]
    const range = locateSelector(index, entry, keys, options, file, mayStandIn)
    return range === undefined ? [] : [{ entry, range, keys }]
  })
}

export interface LocatedTarget {
  readonly kind: RelationKind
  readonly range: Range
  readonly keys: Keys
}

/** Find the places that the relations of one entry point at. */
export function locateTargets(
  index: TextIndex,
  { entry, keys }: LocatedAnnotation<Partial<Record<RelationKind, readonly PassageSelector[] | undefined>>>,
  options: ReadingOptions,
  file: VFile,
): readonly LocatedTarget[] {
  return RELATION_KINDS.flatMap(kind =>
    (entry[kind] ?? []).flatMap((selector, i) => {
      const path = [...keys, kind, i]
      const range = locateSelector(index, selector, path, options, file)
      return range === undefined ? [] : [{ kind, range, keys: path }]
    }),
  )
}

/** Report an annotation that reaches over the end of a paragraph. */
export function checkOneParagraph(
  index: TextIndex,
  { range, keys }: { readonly range: Range; readonly keys: Keys },
  { origin }: ReadingOptions,
  file: VFile,
): boolean {
  if (placesOf(index, range).length === 1) return true
  reportFault(file, {
    ruleId: 'annotation-spans-paragraphs',
    reason: `Unexpected words of several paragraphs from ¶${placeOf(index, range).paragraph} on, expected words of one`,
    place: origin?.pointOf([...keys, 'exact']),
    path: origin?.path,
  })
  return false
}

/** For so many quotes that stand nowhere the nearest passage is sought: the rest are as likely of another text. */
const MOST_NEAREST = 20

function locateSelector(
  index: TextIndex,
  selector: PassageSelector,
  keys: Keys,
  { origin }: ReadingOptions,
  file: VFile,
  mayStandIn?: (paragraph: number) => boolean,
): Range | undefined {
  const missing = file.messages.filter(({ ruleId }) => ruleId === 'annotation-not-found').length
  const located = locateQuote(index, selector, mayStandIn, missing < MOST_NEAREST)
  if ('range' in located) {
    file.data.placed ??= []
    file.data.placed.push(describePlaced(index, selector, keys, located.range))
    return located.range
  }
  reportFault(file, {
    ...explain(index, selector, located),
    place: origin?.pointOf([...keys, 'exact']) ?? origin?.pointOf(keys),
    path: origin?.path,
  })
  return undefined
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

function explain(index: TextIndex, selector: PassageSelector, located: Exclude<Located, { range: Range }>) {
  return 'places' in located
    ? { ruleId: 'annotation-ambiguous' as const, reason: explainPlaces(selector, located) }
    : { ruleId: 'annotation-not-found' as const, reason: explainNearest(index, selector, located.nearest) }
}

function explainNearest(index: TextIndex, selector: PassageSelector, nearest: Range | undefined): string {
  const words = [selector.prefix, selector.exact].filter(Boolean).join(' ')
  const through = selector.through === undefined ? '' : ` through “${selector.through}”`
  const context = selector.suffix === undefined ? '' : ` before “${selector.suffix}”`
  const hint =
    nearest === undefined
      ? ''
      : `; the nearest passage is ¶${placeOf(index, nearest).paragraph} “${wordsAt(index, nearest)}”`
  return `Unexpected quote “${words}”${through}${context}, which stands nowhere in the text, expected words of the text${hint}`
}

function explainPlaces(
  { exact }: PassageSelector,
  { count, places }: Extract<Located, { places: unknown }>,
): string {
  const list = places.map(({ place, selector }) => {
    const context = [
      selector.prefix === undefined ? '' : `prefix: “${selector.prefix}”`,
      selector.suffix === undefined ? '' : `suffix: “${selector.suffix}”`,
    ].filter(part => part !== '')
    return `¶${place.paragraph} at ${place.start + 1} (${context.join(', ').replaceAll('\n', ' ')})`
  })
  if (list.length === 0)
    return `Unexpected quote “${exact}”, which stands in ${count} places, expected one: quote more words`
  return `Unexpected quote “${exact}”, which stands in ${count} places, expected one: ${list.join('; ')}${count > places.length ? '; …' : ''}`
}

function wordsAt({ folded }: TextIndex, { start, end }: Range): string {
  return folded.original.slice(start, end).replaceAll('\n', ' ')
}
