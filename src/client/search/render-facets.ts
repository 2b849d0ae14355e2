import { FILTERS, type Filters, listFacets, type Passage } from '../../search/index.ts'

/** Links that narrow the search to some of what was found, and one that takes that back. */
export function renderFacets(passages: readonly Passage[], filters: Filters): readonly HTMLElement[] {
  const facets = listFacets(passages).map(({ name, value, label, count }) => {
    const isOn = filters[name] === value
    return createLink(`${label} ${count}`, address => address.searchParams.set(name, value), isOn)
  })
  const isNarrow = FILTERS.some(name => filters[name] !== undefined)
  const all = createLink('All', address => {
    for (const name of FILTERS) address.searchParams.delete(name)
  })
  return isNarrow ? [all, ...facets] : facets
}

function createLink(words: string, change: (address: URL) => void, isOn = false): HTMLAnchorElement {
  const link = document.createElement('a')
  const address = new URL(location.href)
  change(address)
  link.href = address.href
  link.textContent = words
  if (isOn) link.setAttribute('aria-current', 'true')
  return link
}
