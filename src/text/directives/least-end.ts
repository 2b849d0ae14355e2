import { letterAt, type PageIndex } from './index-page.ts'

/**
 * Find how far a passage that begins at `start` has to go so that it is the first of its kind on the page.
 *
 * @param start an offset of the page's text
 * @returns the least end, or Infinity if none is enough
 */
export function leastEnd(page: PageIndex, start: number): number {
  const letter = letterAt(page, start)
  const telling = page.places[letter + (page.earlier[letter] ?? 0)]
  return telling === undefined ? Number.POSITIVE_INFINITY : telling + 1
}
