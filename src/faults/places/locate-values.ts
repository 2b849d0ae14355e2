import type { Point } from 'unist'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'

/** The way to a value: `['notes', 2, 'exact']`. */
export type Keys = readonly (string | number)[]

/** Where the values of a document stand. */
export interface Places {
  /** Of an offset, in UTF-16 code units. */
  pointAt(offset: number): Point
  /** Of a value; undefined where it is absent. */
  pointOf(keys: Keys): Point | undefined
  /** Of a value, or of what should hold it; undefined where that is the whole document. */
  nearestPoint(keys: Keys): Point | undefined
  /** Of a key within what `keys` lead to; undefined where it is absent. */
  keyPoint(keys: Keys, key: string): Point | undefined
}

export interface LocatedDocument extends Places {
  readonly document: Document.Parsed
}

/**
 * Parse YAML, of which JSON is a part, and find where its values stand: a second for two megabytes, so that it is for
 * what a person writes, or for what is known to be at fault.
 *
 * @param linesBefore how many lines of the file stand before `text`
 */
export function locateValues(text: string, linesBefore = 0): LocatedDocument {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset)
    return { line: line + linesBefore, column: col }
  }
  const startOf = (node: unknown) => (isNode(node) && node.range ? pointAt(node.range[0]) : undefined)
  const pointOf = (keys: Keys) => startOf(document.getIn(keys, true))
  return {
    document,
    pointAt,
    pointOf,
    nearestPoint: keys => keys.map((_, i) => pointOf(keys.slice(0, keys.length - i))).find(Boolean),
    keyPoint: (keys, key) => {
      const map = document.getIn(keys, true)
      const pairs = isMap(map) ? map.items : []
      return startOf(pairs.find(pair => isScalar(pair.key) && pair.key.value === key)?.key)
    },
  }
}
