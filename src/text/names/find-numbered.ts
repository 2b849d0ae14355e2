import { cleanName } from './clean-name.ts'

/** What is counted on the page of a text. */
const KINDS = [
  { kind: 'paragraph', start: 'p' },
  { kind: 'note', start: 'note-' },
  { kind: 'note', start: 'ref-' },
] as const

/** A place that is named by its number, where there is none of that number. */
export interface Numbered {
  readonly kind: 'paragraph' | 'note'
  /** How many there are. */
  readonly count: number
  /** The name of the last one; absent where there are none. */
  readonly last?: string | undefined
}

/**
 * Read a name that says nothing but a number, such as `p40` or `note-9`, of which there may have been more once.
 *
 * @param names those that there are
 * @returns undefined where it is no such name
 */
export function findNumbered(names: readonly string[], typed: string): Numbered | undefined {
  const name = cleanName(typed).replace(/~.*$/, '')
  const found = KINDS.find(({ start }) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
  if (found === undefined) return undefined
  const { kind, start } = found
  const own = names.filter(each => each.startsWith(start) && /^\d+$/.test(each.slice(start.length)))
  const last = own.reduce<string | undefined>(
    (most, each) =>
      most === undefined || Number(each.slice(start.length)) > Number(most.slice(start.length)) ? each : most,
    undefined,
  )
  return { kind, count: own.length, ...(last !== undefined && { last }) }
}
