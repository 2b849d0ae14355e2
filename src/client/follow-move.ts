import { DATA } from '../vocabulary/index.ts'

/** On the page of an address that moved: leads on to the new one, to the same fragment and query. */
const link = document.querySelector<HTMLAnchorElement>(`a[${DATA.moved}]`)
if (link) {
  const { search, hash } = location
  link.search = search
  link.hash = hash
  // Back leads to where the reader came from.
  location.replace(link.href)
}
