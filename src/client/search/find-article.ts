/** The element of the text that is open, if one is. */
export function findArticle(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-text]')
}
