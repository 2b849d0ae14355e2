import type { Point } from 'unist'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  visit,
} from 'yaml'
import type { z } from 'zod'
import type { Fault } from '../../remark/index.ts'
import { findCharacters } from '../../text/index.ts'
import { checkYamlComments } from '../check/check-yaml-comments.ts'
import { describeIssue } from './describe-issue.ts'
import { type PrunedValue, pruneValue } from './prune-value.ts'

type Keys = readonly (string | number)[]

/** Validated data with the place of each value, without what is wrong with it. */
export interface ParsedYaml<T> {
  readonly data: T
  /** The place of a value of `data`. */
  readonly pointOf: (keys: Keys) => Point | undefined
  readonly faults: readonly Fault[]
}

export interface YamlSource {
  readonly text: string
  readonly path: string
  /** Lines of the file that stand before `text`. @default 0 */
  readonly linesBefore?: number
}

/**
 * Parse YAML and check it against a schema; every fault has the line and column of its key or value. What is not at
 * fault is given all the same, so that its own faults can be found in the same round.
 *
 * @param fallback keys that stand in where those of the file are at fault; with them alone the schema holds
 */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>, fallback: object): ParsedYaml<T> {
  const { text, path, linesBefore = 0 } = source
  const lines = new LineCounter()
  const entries = text.match(ENTRY)?.length ?? 0
  const document = entries > MOST_ENTRIES ? undefined : parseSafely(text, lines)
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset)
    return { line: line + linesBefore, column: col }
  }
  if (document === undefined) {
    const reason =
      entries > MOST_ENTRIES
        ? `Unexpected number of ${entries.toLocaleString('en')} lines with an entry or a key, expected at most ${MOST_ENTRIES.toLocaleString('en')}`
        : 'Unexpected depth of nested values, expected lists and keys that are a few levels deep'
    const place = { line: linesBefore + 1, column: 1 }
    return {
      data: schema.parse(fallback),
      pointOf: () => undefined,
      faults: [{ ruleId: 'yaml-syntax', reason, place, path }],
    }
  }
  const misread = findMisread(document)
  const syntax = misread.map(
    ({ reason, offset }): Fault => ({ ruleId: 'yaml-syntax', reason, place: pointAt(offset), path }),
  )
  const dropped = dropMisread(document, misread)
  const locate = (keys: Keys): Point | undefined => {
    const node = document.getIn(keys, true) as Node | undefined
    return node?.range ? pointAt(node.range[0]) : undefined
  }
  const faults: Fault[] = []
  let pruned: PrunedValue = pruneValue(document.toJS() ?? {}, dropped)
  const characters = [
    ...checkYamlComments(text, path, pointAt),
    ...findStrings(pruned.value).flatMap(({ keys, text: words }) =>
      findCharacters(words).map(({ offset: _, ...fault }) => ({
        ...fault,
        place: locate(keys) ?? pointAt(0),
        path,
      })),
    ),
  ]
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { value, originalKeys } = pruned
    const result = schema.safeParse(value)
    const pointOf = (keys: Keys) => locate(originalKeys(keys))
    if (result.success) return { data: result.data, pointOf, faults: [...syntax, ...characters, ...faults] }
    for (const issue of round === 0 ? result.error.issues : []) {
      // What was misread may be what is missing.
      if (misread.length > 0 && issue.code !== 'unrecognized_keys' && isAbsent(value, issue.path)) continue
      for (const { keys, key, ...fault } of describeIssue(issue, value)) {
        const place =
          keyPoint(document.getIn(keys, true), key, pointAt) ?? nearestPoint(keys, locate) ?? pointAt(0)
        faults.push({ ...fault, place, path })
      }
    }
    const next = pruneValue(value, result.error.issues)
    pruned = { value: next.value, originalKeys: keys => originalKeys(next.originalKeys(keys)) }
    if (round === MOST_ROUNDS - 2) pruned = { ...pruned, value: fallback }
    else if (isLacking(pruned.value, fallback))
      pruned = { ...pruned, value: { ...Object(pruned.value), ...fallback } }
  }
  return { data: schema.parse(fallback), pointOf: locate, faults: [...syntax, ...characters, ...faults] }
}

/** The parser compares each key with all others. */
const MOST_ENTRIES = 20_000
const ENTRY = /^ *(?:- |-$|[\w"'-]+:(?: |$))/gm

/** What is taken out may leave something without what it needs, which is then taken out in turn. */
const MOST_ROUNDS = 6

/** The parser calls itself for each level; undefined where that is too much for the call stack. */
function parseSafely(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isAbsent(value: unknown, path: readonly PropertyKey[]): boolean {
  const inner = path.reduce<unknown>(
    (found, key) => (found as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  )
  return path.length === 0 || inner === undefined || inner === null
}

function isLacking(value: unknown, fallback: object): boolean {
  return Object.keys(fallback).some(key => (value as Record<string, unknown>)[key] === undefined)
}

function findStrings(
  value: unknown,
  keys: Keys = [],
): readonly { readonly keys: Keys; readonly text: string }[] {
  if (typeof value === 'string') return [{ keys, text: value }]
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => findStrings(inner, [...keys, key]))
}

/**
 * Empty the values of a document around what was misread: those of a list one by one, others by their key.
 *
 * @returns where they stood
 */
function dropMisread(
  document: Document.Parsed,
  misread: readonly Misread[],
): readonly { readonly path: (string | number)[] }[] {
  if (misread.length === 0) return []
  const contents: unknown = document.contents
  const isAround = (node: unknown) => {
    const range = isNode(node) ? node.range : undefined
    return range ? misread.some(({ offset }) => range[0] <= offset && offset <= range[2]) : false
  }
  if (!isMap(contents)) {
    document.contents = null
    return []
  }
  const dropped: Keys[] = []
  for (const pair of contents.items) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key)
    const { value } = pair
    if (isSeq(value)) {
      value.items = value.items.map((item, i) => {
        if (!isAround(item)) return item
        dropped.push([key, i])
        return new Scalar(null)
      })
    } else if (isAround(value) || isAround(pair.key)) {
      pair.value = null
      dropped.push([key])
    }
  }
  return dropped.map(path => ({ path: [...path] }))
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
