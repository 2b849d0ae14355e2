import { SEARCH_PATH } from '../../../model/index.ts'
import { QUERY } from '../../../search/index.ts'
import type { Scripts } from '../../../words/index.ts'
import { createLink } from './create-link.ts'

/** Links to searches for other words. @param site the site's address, with a slash at its end */
export function renderNear(
  site: string,
  queries: readonly string[],
  { nearest }: Scripts['searching'],
): readonly (string | HTMLElement)[] {
  if (queries.length === 0) return []
  const addressOf = (query: string) => `${site}${SEARCH_PATH}?${new URLSearchParams({ [QUERY]: query })}`
  return [nearest, ...queries.map(query => createLink(addressOf(query), query))]
}
