import { FILTERS, type Filters } from '../../../search/index.ts'

/**
 * Read what an address narrows the search to.
 *
 * @param texts names of those that there are: a text is read from its own address, so only one of them is taken
 */
export function readFilters(parameters: URLSearchParams, texts: readonly string[]): Filters {
  const given = FILTERS.flatMap(name => {
    const value = parameters.get(name)
    return value === null || (name === 'text' && !texts.includes(value)) ? [] : [[name, value] as const]
  })
  return Object.fromEntries(given)
}
