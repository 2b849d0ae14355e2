/**
 * Cut an address in its middle, so that host and end stay readable.
 *
 * @param length the most that may be kept of it, in UTF-16 code units; an address that is no longer stays as it is
 */
export function cutAddress(address: string, length: number): string {
  if (address.length <= length) return address
  const tail = Math.floor(length / 2)
  return `${address.slice(0, length - tail)}…${address.slice(address.length - tail)}`
}
