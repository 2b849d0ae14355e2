/** A link to put into a page. */
export function createLink(address: string, words = ''): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = address
  link.textContent = words
  return link
}
