import type { z } from 'zod'
import { nameKeys, nearestWords } from '../text/index.ts'
import type { Keys } from './places/locate-values.ts'
import type { RuleId } from './rules.ts'

type Issue = z.core.$ZodIssue

export interface DescribedIssue {
  readonly ruleId: RuleId
  /** "Unexpected …, expected …" */
  readonly reason: string
  readonly keys: Keys
  /** The key at fault, where it is the key and not the value. */
  readonly key?: string
}

export interface DescribeIssueOptions {
  /**
   * The one rule of a file that only a program writes: then nothing is said of how to write it better, and a value that
   * is `null` is none that was left empty.
   *
   * @default schema-key, schema-missing or schema-value
   */
  readonly ruleId?: RuleId | undefined
  /**
   * Keys that may have been meant by one that isn't known.
   *
   * @default none
   */
  readonly known?: readonly string[] | undefined
}

/** Say a Zod issue as "Unexpected …, expected …", one sentence for each key or value at fault. */
export function describeIssue(
  issue: Issue,
  value: unknown,
  { ruleId, known = [] }: DescribeIssueOptions = {},
): readonly DescribedIssue[] {
  const keys = issue.path.filter(key => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      ruleId: ruleId ?? 'schema-key',
      reason: `Unexpected key \`${key}\`${keys.length > 0 ? ` in ${nameKeys(keys)}` : ''}, expected only known keys${hintAt(key, known)}`,
      keys,
      key,
    }))
  }
  const found = valueAt(value, keys)
  const place = keys.length > 0 ? ` for ${nameKeys(keys)}` : ''
  const isByHand = ruleId === undefined
  const isAbsent = found === undefined || (isByHand && found === null)
  const what = isAbsent ? `absence of ${nameKeys(keys)}` : `value ${quote(found)}${place}`
  const hint = isAbsent || !isByHand ? '' : hintHow(issue, found)
  return [
    {
      ruleId: ruleId ?? (isAbsent ? 'schema-missing' : 'schema-value'),
      reason: `Unexpected ${what}, ${expectation(issue)}${hint}`,
      keys,
    },
  ]
}

function hintAt(key: string, known: readonly string[]): string {
  const [nearest] = nearestWords(known, key.toLowerCase(), 1)
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
