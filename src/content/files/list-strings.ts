import type { Keys } from '../../faults/index.ts'

/** List every string of parsed data and the way to it. */
export function listStrings(
  value: unknown,
  keys: Keys = [],
): readonly { readonly keys: Keys; readonly text: string }[] {
  if (typeof value === 'string') return [{ keys, text: value }]
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => listStrings(inner, [...keys, key]))
}
