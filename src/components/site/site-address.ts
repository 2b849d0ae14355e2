/** A path under the site's base path; `path` has no leading slash. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`
}

/** The absolute address of a path under the site's base path; `undefined` where the site doesn't know its own. */
export function absoluteUrl(path: string): string | undefined {
  const site: string | undefined = import.meta.env.SITE
  return site ? new URL(href(path), site).href : undefined
}

/** The best address of a path that the site knows: an absolute one, else a path, which is right wherever it lies. */
export function fullAddress(path: string): string {
  return absoluteUrl(path) ?? href(path)
}
