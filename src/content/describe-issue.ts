import type { z } from 'zod'
import type { RuleId } from '../model/index.ts'

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
      reason: `Unexpected key \`${key}\`${keys.length > 0 ? ` in ${name(keys)}` : ''}, expected only known keys`,
      keys,
      key,
    }))
  }
  const found = valueAt(value, keys)
  const place = keys.length > 0 ? ` for ${name(keys)}` : ''
  const isAbsent = found === undefined || found === null
  const what = isAbsent ? `absence of ${name(keys)}` : `value ${quote(found)}${place}`
  const ruleId = isAbsent ? 'schema-missing' : 'schema-value'
  return [{ ruleId, reason: `Unexpected ${what}, ${expectation(issue)}`, keys }]
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

/** Where a value stands, as people count: `url` of quotation 2, of which the first is 1. */
function name(keys: Keys): string {
  const parts: string[] = []
  for (const [i, key] of keys.entries()) {
    if (typeof key === 'string') parts.unshift(`\`${key}\``)
    else
      parts[0] =
        i === 1 ? `${SINGULAR[String(keys[0])] ?? String(keys[0])} ${key + 1}` : `${parts[0]} ${key + 1}`
  }
  const counted = keys.some(key => typeof key === 'number') ? ' (the first is 1)' : ''
  return `${parts.join(' of ')}${counted}`
}

const SINGULAR: Readonly<Record<string, string>> = {
  claims: 'claim',
  quotations: 'quotation',
  notes: 'note',
  repeats: 'repeat',
}

function quote(value: unknown): string {
  const text = JSON.stringify(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}
