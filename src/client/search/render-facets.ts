import { type Facet, FILTERS, type Filters, listFacets } from '../../search/index.ts'
import { scripts } from '../../words/languages/en.ts'
import { plannedAddress } from '../replace-address.ts'
import type { Answer } from './search-answer.ts'

/** How many texts are offered to narrow a search to; more would hide the voices and stances. */
const MOST_TEXTS = 6

/** Links that narrow the search to some of what was found, and one that takes that back. */
export function renderFacets(answers: readonly Answer[], filters: Filters): readonly HTMLElement[] {
  const passages = answers.flatMap(({ list, hits }) =>
    hits.flatMap(({ passage }) => list.passages[passage] ?? []),
  )
  const facets = [...listTexts(answers), ...listFacets(passages, scripts.meaning)].map(
    ({ name, value, label, count }) => {
      const isOn = filters[name] === value
      return createLink(`${label} ${count}`, address => address.searchParams.set(name, value), isOn)
    },
  )
  const isNarrow = FILTERS.some(name => filters[name] !== undefined)
  const all = createLink('All', address => {
    for (const name of FILTERS) address.searchParams.delete(name)
  })
  return isNarrow ? [all, ...facets] : facets
}

/** The texts that answer, if there are several; a text and its notes answer apart. */
function listTexts(answers: readonly Answer[]): readonly Facet[] {
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
    label: `in “${group[0]?.list.title}”`,
    count: group.reduce((sum, { hits }) => sum + hits.length, 0),
  }))
}

function createLink(words: string, change: (address: URL) => void, isOn = false): HTMLAnchorElement {
  const link = document.createElement('a')
  const address = plannedAddress()
  change(address)
  link.href = address.href
  link.textContent = words
  if (isOn) link.setAttribute('aria-current', 'true')
  return link
}
