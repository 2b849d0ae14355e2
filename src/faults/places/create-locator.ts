import type { Point } from 'unist'

/**
 * Find places by their offset, in UTF-16 code units: in one pass over the text, however many are asked for in its order.
 */
export function createLocator(text: string): (offset: number | undefined) => Point | undefined {
  let line = 1
  let start = 0
  let from = 0
  return offset => {
    if (offset === undefined) return undefined
    if (offset < from) [line, start] = [1, 0]
    for (let end = text.indexOf('\n', start); end !== -1 && end < offset; end = text.indexOf('\n', start))
      [line, start] = [line + 1, end + 1]
    from = start
    return { line, column: offset - start + 1, offset }
  }
}
