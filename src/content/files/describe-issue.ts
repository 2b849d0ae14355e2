import type { z } from 'zod'
import type { RuleId } from '../../model/index.ts'
import { annotationsSchema, frontmatterSchema } from '../../model/schemas.ts'
import { nameKeys, nearestWords } from '../../text/index.ts'
import { listKeys } from './list-keys.ts'

type Keys = readonly (string | number)[]
type Issue = z.core.$ZodIssue

export interface DescribedIssue {
  readonly ruleId: RuleId
  readonly reason: string
  readonly keys: Keys
  /** The key at fault, where it is the key and not the value. */
  readonly key?: string
}

/** Say a Zod issue as "Unexpected …, expected …", one sentence for each key or value at fault. */
export function describeIssue(issue: Issue, value: unknown): readonly DescribedIssue[] {
  const keys = issue.path.filter(key => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      ruleId: 'schema-key',
      reason: `Unexpected key \`${key}\`${keys.length > 0 ? ` in ${nameKeys(keys)}` : ''}, expected only known keys${hintAt(key)}`,
      keys,
      key,
    }))
  }
  const found = valueAt(value, keys)
  const place = keys.length > 0 ? ` for ${nameKeys(keys)}` : ''
  const isAbsent = found === undefined || found === null
  const what = isAbsent ? `absence of ${nameKeys(keys)}` : `value ${quote(found)}${place}`
  const ruleId = isAbsent ? 'schema-missing' : 'schema-value'
  return [
    {
      ruleId,
      reason: `Unexpected ${what}, ${expectation(issue)}${isAbsent ? '' : hintHow(issue, found)}`,
      keys,
    },
  ]
}

/** All that a text's own files may say. */
const KEYS = [...new Set([frontmatterSchema, annotationsSchema].flatMap(listKeys))]

function hintAt(key: string): string {
  const [nearest] = nearestWords(KEYS, key.toLowerCase(), 1)
  // A known one stands in the wrong place.
  return nearest === undefined || nearest === key ? '' : `; the nearest is \`${nearest}\``
}

/** What YAML reads as something else than it looks like. */
function hintHow(issue: Issue, found: unknown): string {
  if (issue.code !== 'invalid_type') return ''
  if (issue.expected === 'array') return ', each entry on a line of its own that begins with `- `'
  if (issue.expected !== 'string' || typeof found === 'object') return ''
  return `: in quotation marks, as \`"${found}"\``
}

function expectation(issue: Issue): string {
  if (issue.message.startsWith('expected ')) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`
    case 'invalid_format':
      return `expected ${FORMATS[issue.format] ?? issue.format}`
    case 'too_small':
      return issue.origin === 'string' ? 'expected words' : 'expected at least one entry'
    case 'invalid_union':
      return 'expected words of the text, or `exact` with `prefix`, `suffix` or `through`'
    default:
      return `expected something else: ${issue.message}`
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list',
  object: 'keys with values',
}
const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-11-23',
  url: 'an http or https address',
}

function valueAt(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | null)?.[key],
    value,
  )
}

function quote(value: unknown): string {
  const text = JSON.stringify(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}
