import { fold } from '../../text/index.ts'

/** List the different symbols of a text, such as `$`, `≠` and emoji, by code points and folded. */
export function listSymbols(text: string): readonly string[] {
  return [...new Set(fold(text).text.match(/[\p{S}#%‰]/gu))]
}
