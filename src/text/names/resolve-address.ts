/** A name without a slash or a dot in it, at the end of a path: pages lie in folders. */
const LAST_NAME = /\/[^/.]+$/
/** Stands in for the site's own origin, which a site may not know. */
const ORIGIN = 'http://site.invalid'

/**
 * Say where a link leads that was typed without a protocol: from the text's own page on, or, with a slash before it,
 * from the site's root, wherever the site lies.
 *
 * @param page the address of the text's page, a path from the server's root with a slash at its end
 * @param base the path the site lies under, with a slash at both ends
 * @returns a path from the server's root, with its query and fragment; undefined for a link that leads elsewhere
 */
export function resolveAddress(typed: string, page: string, base: string): string | undefined {
  const isElsewhere = /^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(typed)
  const isOfRoot = /^\s*[\\/]/.test(typed) && !typed.trim().startsWith(base)
  const meant = isOfRoot ? typed.trim().replace(/^[\\/]/, base) : typed
  if (isElsewhere || !URL.canParse(meant, `${ORIGIN}${page}`)) return undefined
  const { pathname, search, hash } = new URL(meant, `${ORIGIN}${page}`)
  return `${LAST_NAME.test(pathname) ? `${pathname}/` : pathname}${search}${hash}`
}
