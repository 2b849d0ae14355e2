import type { PageIndex } from './index-page.ts'

/** Letters with nothing between them but what the page put in: to the document they are one word. */
const INTERRUPTED_WORD = /(?<=[\p{L}\p{M}\p{N}]\n*)(?:\n+|(?<=\n))(?=[\p{L}\p{N}])/uy

/** Whether a word can begin or end at an offset of the page's text. */
export function isWordEdge({ text, words }: PageIndex, offset: number): boolean {
  const pattern = new RegExp(INTERRUPTED_WORD)
  pattern.lastIndex = offset
  const word = words.containing(offset)
  return (word === undefined || word.index === offset) && !pattern.test(text)
}
