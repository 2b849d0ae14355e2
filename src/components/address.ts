/** A path under the site's base path; `path` has no leading slash. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`
}

/** The absolute address of a path under the site's base path. */
export function absoluteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href
}
