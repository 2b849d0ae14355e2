import { DATA } from '../../vocabulary/index.ts'

/** The element of the text that is open, if one is. */
export function findArticle(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${DATA.text}]`)
}
