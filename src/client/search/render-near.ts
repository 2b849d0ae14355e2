import { SEARCH_PATH } from '../../model/index.ts'
import { QUERY } from '../../search/index.ts'

/** Links to searches for other words. @param site the site's address, with a slash at its end */
export function renderNear(site: string, queries: readonly string[]): readonly (string | HTMLElement)[] {
  if (queries.length === 0) return []
  const links = queries.map(query => {
    const link = document.createElement('a')
    link.href = `${site}${SEARCH_PATH}?${new URLSearchParams({ [QUERY]: query })}`
    link.textContent = query
    return link
  })
  return ['Nearest words:', ...links]
}
