import type { Point } from 'unist'

/** Say where the other thing stands that an entry contradicts. */
export function nameFirst({ line }: Point): string {
  return `; the first is on line ${line}`
}
