import type { Point } from 'unist'
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Fault } from '../remark/index.ts'
import { describeIssue } from './describe-issue.ts'

type Keys = readonly (string | number)[]

/** Validated data with the place of each value, or what is wrong with it. */
export type ParsedYaml<T> =
  | { readonly data: T; readonly pointOf: (keys: Keys) => Point | undefined }
  | { readonly faults: readonly Fault[] }

export interface YamlSource {
  readonly text: string
  readonly path: string
  /** Lines of the file that stand before `text`. @default 0 */
  readonly linesBefore?: number
}

/** Parse YAML and check it against a schema; every fault has the line and column of its key or value. */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>): ParsedYaml<T> {
  const { text, path, linesBefore = 0 } = source
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset)
    return { line: line + linesBefore, column: col }
  }
  const misread = findMisread(document)
  if (misread.length > 0) {
    return {
      faults: misread.map(({ reason, offset }) => ({
        ruleId: 'yaml-syntax',
        reason,
        place: pointAt(offset),
        path,
      })),
    }
  }
  const pointOf = (keys: Keys): Point | undefined => {
    const node = document.getIn(keys, true) as Node | undefined
    return node?.range ? pointAt(node.range[0]) : undefined
  }
  const value: unknown = document.toJS() ?? {}
  const result = schema.safeParse(value)
  if (result.success) return { data: result.data, pointOf }
  return {
    faults: result.error.issues.flatMap(issue =>
      describeIssue(issue, value).map(({ keys, key, ...fault }) => ({
        ...fault,
        place:
          keyPoint(document.getIn(keys, true), key, pointAt) ?? nearestPoint(keys, pointOf) ?? pointAt(0),
        path,
      })),
    ),
  }
}

interface Misread {
  readonly reason: string
  readonly offset: number
}

/** Find what isn't valid YAML, and `!word` and `*word`, which are YAML but were meant as words. */
function findMisread(document: Document.Parsed): readonly Misread[] {
  const found = [...document.errors, ...document.warnings].map(({ message, pos: [offset] }) => ({
    reason: `Unexpected YAML, expected valid syntax: ${message}`,
    offset,
  }))
  visit(document, {
    Alias(_key, { source, range }) {
      const reason = `Unexpected YAML alias \`*${source}\`, expected words: those that start with * need quotation marks`
      found.push({ reason, offset: range?.[0] ?? 0 })
    },
  })
  return found
}

/** The place of a key within a map. */
function keyPoint(
  map: unknown,
  key: string | undefined,
  pointAt: (offset: number) => Point,
): Point | undefined {
  if (key === undefined || !isMap(map)) return undefined
  const found = map.items.find(item => isScalar(item.key) && item.key.value === key)?.key
  return isScalar(found) && found.range ? pointAt(found.range[0]) : undefined
}

/** A missing value has no place of its own, what should hold it has. */
function nearestPoint(keys: Keys, pointOf: (keys: Keys) => Point | undefined): Point | undefined {
  for (let length = keys.length; length > 0; length -= 1) {
    const point = pointOf(keys.slice(0, length))
    if (point) return point
  }
  return undefined
}
