import type { Point } from 'unist'
import type { z } from 'zod'
import { describeIssue, type Fault, type Keys, listKeys, locateValues } from '../../faults/index.ts'
import { annotationsSchema, frontmatterSchema } from '../../model/schemas.ts'
import { findCharacters } from '../../text/index.ts'
import { checkYamlComments } from '../check/check-yaml-comments.ts'
import { dropMisread } from './drop-misread.ts'
import { findMisread } from './find-misread.ts'
import { listStrings } from './list-strings.ts'
import { type PrunedValue, pruneValue } from './prune-value.ts'

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
  const entries = text.match(ENTRY)?.length ?? 0
  if (entries > MOST_ENTRIES) {
    const reason = `Unexpected number of ${entries.toLocaleString('en')} lines with an entry or a key, expected at most ${MOST_ENTRIES.toLocaleString('en')}`
    const place = { line: linesBefore + 1, column: 1 }
    return {
      data: schema.parse(fallback),
      pointOf: () => undefined,
      faults: [{ ruleId: 'yaml-syntax', reason, place, path }],
    }
  }
  const places = locateValues(text, linesBefore)
  const { document, pointAt } = places
  const misread = findMisread(document)
  const dropped = dropMisread(document, misread)
  const whole = pruneValue(document.toJS() ?? {}, dropped)
  const faults: Fault[] = misread.map(({ reason, offset }) => ({
    ruleId: 'yaml-syntax',
    reason,
    place: pointAt(offset),
    path,
  }))
  faults.push(...checkYamlComments(text, path, pointAt))
  for (const { keys, text: words } of listStrings(whole.value)) {
    const place = places.pointOf(keys)
    faults.push(...findCharacters(words).map(({ offset: _, ...fault }) => ({ ...fault, place, path })))
  }
  const { data, originalKeys, issues } = keepValid(whole, schema, fallback)
  for (const issue of issues) {
    // What was misread may be what is missing.
    if (misread.length > 0 && issue.code !== 'unrecognized_keys' && isAbsent(whole.value, issue.path))
      continue
    for (const { keys, key, ...fault } of describeIssue(issue, whole.value, { known: KEYS })) {
      const ofKey = key === undefined ? undefined : places.keyPoint(keys, key)
      faults.push({ ...fault, place: ofKey ?? places.nearestPoint(keys) ?? pointAt(0), path })
    }
  }
  return { data, pointOf: keys => places.pointOf(originalKeys(keys)), faults }
}

/** All that a text's own files may say. */
const KEYS = [...new Set([frontmatterSchema, annotationsSchema].flatMap(listKeys))]

/** The parser compares each key with all others. */
const MOST_ENTRIES = 20_000
const ENTRY = /^ *(?:- |-$|[\w"'-]+:(?: |$))/gm

/** What is taken out may leave something without what it needs, which is then taken out in turn. */
const MOST_ROUNDS = 6

interface Kept<T> extends Pick<PrunedValue, 'originalKeys'> {
  readonly data: T
  /** What the schema did not take of the whole. */
  readonly issues: readonly z.core.$ZodIssue[]
}

/** Take out of data what a schema doesn't take, until it takes the rest. */
function keepValid<T>(whole: PrunedValue, schema: z.ZodType<T>, fallback: object): Kept<T> {
  let { value, originalKeys } = whole
  const issues: z.core.$ZodIssue[] = []
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const result = schema.safeParse(value)
    if (round === 1) issues.push(...(result.error?.issues ?? []))
    if (result.success) return { data: result.data, originalKeys, issues }
    const next = pruneValue(value, result.error.issues)
    const before = originalKeys
    originalKeys = keys => before(next.originalKeys(keys))
    value = isLacking(next.value, fallback) ? { ...Object(next.value), ...fallback } : next.value
  }
  return { data: schema.parse(fallback), originalKeys, issues }
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
