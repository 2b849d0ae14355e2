import type { z } from 'zod'

type Keys = readonly (string | number)[]
type Issue = Pick<z.core.$ZodIssue, 'path'> & {
  readonly code?: string | undefined
  readonly keys?: readonly string[]
}

/** Data without what is at fault in it, and the way back to where each value stood. */
export interface PrunedValue {
  readonly value: unknown
  /** The keys of the whole data, from those of what is left. */
  originalKeys(keys: Keys): Keys
}

/**
 * Take out of parsed data what issues are about: unknown keys, values that aren't allowed, and of what lacks something
 * the whole. The rest can be judged by itself.
 */
export function pruneValue(value: unknown, issues: readonly Issue[]): PrunedValue {
  const dropped = new Set(issues.flatMap(issue => listDropped(issue, value)))
  const indices = new Map<unknown, readonly number[]>()
  const copy = (inner: unknown, path: string): unknown => {
    if (Array.isArray(inner)) {
      const kept = [...inner.keys()].filter(i => !dropped.has(`${path}/${i}`))
      const list = kept.map(i => copy(inner[i], `${path}/${i}`))
      indices.set(list, kept)
      return list
    }
    if (typeof inner !== 'object' || inner === null) return inner
    const entries = Object.entries(inner).filter(([key]) => !dropped.has(`${path}/${key}`))
    return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, `${path}/${key}`)]))
  }
  const pruned = dropped.has('') ? {} : copy(value, '')
  return {
    value: pruned,
    originalKeys: keys => {
      let node: unknown = pruned
      return keys.map(key => {
        const original = indices.get(node)?.[Number(key)] ?? key
        node = (node as Record<string | number, unknown> | null | undefined)?.[key]
        return original
      })
    },
  }
}

function listDropped(issue: Issue, value: unknown): readonly string[] {
  const keys = issue.path.map(String)
  const path = keys.map(key => `/${key}`).join('')
  if (issue.code === 'unrecognized_keys' && issue.keys) return issue.keys.map(key => `${path}/${key}`)
  const found = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], value)
  return [found === undefined ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path]
}
