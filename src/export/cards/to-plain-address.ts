/** An absolute address without its protocol: host, path and fragment, all ASCII. */
export function toPlainAddress(address: string): string {
  const { host, pathname, hash } = new URL(address)
  return `${host}${pathname}${hash}`
}
