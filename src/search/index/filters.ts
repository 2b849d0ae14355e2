import { decodeVoice, encodeVoice, labelVoices } from '../../model/index.ts'
import type { Scripts } from '../../words/index.ts'
import type { Passage } from '../passage.ts'

/** The parameter in the address of the search page that says what is searched for. */
export const QUERY = 'q'
/** What narrows a search: names of further parameters there. */
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
  const { voice, stance, kind } = filters
  return (
    (voice === undefined || (passage && encodeVoice(passage.voice)) === encodeVoice(decodeVoice(voice))) &&
    (stance === undefined || passage?.stance === stance) &&
    (kind === undefined || passage?.kind === kind)
  )
}

/** List who says what was found, how it is meant, and whether it is a note: only what tells some from others. */
export function listFacets(passages: readonly Passage[], meaning: Meaning): readonly Facet[] {
  return [listVoices(passages, meaning), listStances(passages, meaning)].flatMap(facets =>
    facets.length > 1 ? facets : [],
  )
}

type Meaning = Scripts['meaning']

function listVoices(
  passages: readonly Passage[],
  { notes, voice: nameVoice, distinguish }: Meaning,
): readonly Facet[] {
  const groups = [...Map.groupBy(passages, ({ voice }) => encodeVoice(voice))]
  const labels = labelVoices(
    groups.map(([value]) => decodeVoice(value)),
    voice => (voice.by === 'editor' ? notes : nameVoice(voice)),
    distinguish,
  )
  return groups.map(([value, { length }], i) => ({
    name: 'voice',
    value,
    label: String(labels[i]),
    count: length,
  }))
}

function listStances(passages: readonly Passage[], { stances }: Meaning): readonly Facet[] {
  const groups = Map.groupBy(passages, ({ stance }) => stance)
  return [...groups].flatMap(([value, { length }]) =>
    value === undefined ? [] : [{ name: 'stance', value, label: stances[value], count: length }],
  )
}
