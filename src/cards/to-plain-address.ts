/** No host has this name (RFC 6761). */
const NO_HOST = 'site.invalid'

/** An address without its protocol: host, where it has one, path and fragment, all ASCII. */
export function toPlainAddress(address: string): string {
  const { host, pathname, hash } = new URL(address, `http://${NO_HOST}`)
  return `${host === NO_HOST ? '' : host}${pathname}${hash}`
}
