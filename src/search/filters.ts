import { AUTHOR, STANCE_LABELS } from '../model/index.ts'
import { EDITOR, type Passage } from './passage.ts'

/** What narrows a search: names of parameters in the address of the search page. */
export const FILTERS = ['text', 'voice', 'stance', 'kind'] as const
export type FilterName = (typeof FILTERS)[number]
export type Filters = Partial<Readonly<Record<FilterName, string>>>

/** A way to narrow a search that has found something. */
export interface Facet {
  readonly name: FilterName
  readonly value: string
  readonly label: string
  readonly count: number
}

/** Whether a passage is left in a search. */
export function passesFilters(passage: Passage | undefined, filters: Filters): boolean {
  return (['voice', 'stance', 'kind'] as const).every(
    name => filters[name] === undefined || filters[name] === passage?.[name],
  )
}

/** List who says what was found, how it is meant, and whether it is a note: only what tells some from others. */
export function listFacets(passages: readonly Passage[]): readonly Facet[] {
  const count = (name: 'voice' | 'stance', labelOf: (value: string) => string) => {
    const groups = Map.groupBy(
      passages.filter(passage => passage[name] !== undefined),
      passage => String(passage[name]),
    )
    return [...groups].map(
      ([value, { length }]): Facet => ({ name, value, label: labelOf(value), count: length }),
    )
  }
  const voices = count('voice', voice => VOICES[voice] ?? voice)
  const stances = count('stance', stance => STANCE_LABELS[stance as keyof typeof STANCE_LABELS])
  return [voices, stances].flatMap(facets => (facets.length > 1 ? facets : []))
}

const VOICES: Readonly<Record<string, string>> = { [AUTHOR]: 'the author', [EDITOR]: 'notes' }
