import { type Facet, FILTERS, type Filters, listFacets } from '../../../search/index.ts'
import type { Scripts } from '../../../words/index.ts'
import { plannedAddress } from '../../replace-address.ts'
import type { Answer } from '../answers/search-answer.ts'
import { createLink } from './create-link.ts'

/** How many texts are offered to narrow a search to; more would hide the voices and stances. */
const MOST_TEXTS = 6

/** Links that narrow the search to some of what was found, and one that takes that back. */
export function renderFacets(
  answers: readonly Answer[],
  filters: Filters,
  { meaning, searching }: Scripts,
): readonly HTMLElement[] {
  const passages = answers.flatMap(({ list, hits }) =>
    hits.flatMap(({ passage }) => list.passages[passage] ?? []),
  )
  const facets = [...listTexts(answers, searching.inText), ...listFacets(passages, meaning)].map(
    ({ name, value, label, count }) => {
      const isOn = filters[name] === value
      return changeAddress(
        searching.facet(label, count),
        address => address.searchParams.set(name, value),
        isOn,
      )
    },
  )
  const isNarrow = FILTERS.some(name => filters[name] !== undefined)
  const all = changeAddress(searching.all, address => {
    for (const name of FILTERS) address.searchParams.delete(name)
  })
  return isNarrow ? [all, ...facets] : facets
}

/** The texts that answer, if there are several; a text and its notes answer apart. */
function listTexts(answers: readonly Answer[], nameText: Scripts['searching']['inText']): readonly Facet[] {
  const pages = [
    ...Map.groupBy(
      answers.filter(({ hits }) => hits.length > 0),
      ({ list }) => list.page,
    ),
  ]
  if (pages.length < 2) return []
  return pages.slice(0, MOST_TEXTS).map(([page, group]) => ({
    name: 'text',
    value: page.split('/').at(-2) ?? '',
    label: nameText(String(group[0]?.list.title)),
    count: group.reduce((sum, { hits }) => sum + hits.length, 0),
  }))
}

/** A link to the page that is open, with another address. */
function changeAddress(words: string, change: (address: URL) => void, isOn = false): HTMLAnchorElement {
  const address = plannedAddress()
  change(address)
  const link = createLink(address.href, words)
  if (isOn) link.setAttribute('aria-current', 'true')
  return link
}
