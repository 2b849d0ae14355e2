import type { z } from 'zod'
import { nameKeys } from '../../text/index.ts'
import type { LedgerFault } from './ledger-fault.ts'
import { type JsonKeys, locateJson, locateJsonKey } from './locate-json.ts'
import type { JsonNode } from './scan-json.ts'

/** Say of the keys and values that the schema did not take where they stand, and what it would have taken. */
export function findSchemaFaults(
  { issues }: z.ZodError,
  value: unknown,
  root: JsonNode,
): readonly LedgerFault[] {
  const faults = issues.flatMap(issue => describeIssue(issue, value, root))
  return faults.map(fault => ({ ruleId: 'ledger-schema', ...fault }))
}

function describeIssue(issue: z.core.$ZodIssue, value: unknown, root: JsonNode) {
  const keys = issue.path.filter(key => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      reason: `Unexpected key \`${key}\`${keys.length > 0 ? ` in ${nameKeys(keys)}` : ''}, expected only known keys`,
      offset: locateJsonKey(root, [...keys, key]),
    }))
  }
  return [
    { reason: `Unexpected ${describeValue(value, keys)}, ${issue.message}`, offset: locateJson(root, keys) },
  ]
}

function describeValue(value: unknown, keys: JsonKeys): string {
  const found = keys.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value)
  if (found === undefined) return `absence of ${nameKeys(keys)}`
  const text = JSON.stringify(found)
  const excerpt = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return `value \`${excerpt}\`${keys.length > 0 ? ` for ${nameKeys(keys)}` : ''}`
}
