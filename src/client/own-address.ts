/**
 * The address to pass on for a page of this site: as the site itself names it, or, where it doesn't, as it is served.
 *
 * @param path absolute, without parameters and fragment; the page that is open where there is none
 */
export function ownAddress(path?: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  if (path === undefined && canonical !== undefined) return canonical
  const address = new URL(canonical ?? location.href)
  // As a path alone: one that begins with two slashes would name another host.
  address.pathname = path ?? location.pathname
  address.search = ''
  address.hash = ''
  return address.href
}
