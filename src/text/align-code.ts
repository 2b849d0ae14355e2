import type { Range } from '../model/range.ts'

/**
 * Map the characters of code to the source it was parsed from. Nothing is escaped there, but its lines lose what a
 * container writes before them, and a table its backslash before `|`: so each visible character is the next of its
 * kind.
 *
 * @param source starts after the opening fence
 * @returns for each UTF-16 code unit of `value`, its place in `source`; white space has an empty one
 */
export function alignCode(value: string, source: string): readonly Range[] {
  let at = 0
  return Array.from({ length: value.length }, (_, i) => {
    const character = value.charAt(i)
    if (/\s/.test(character)) return { start: at, end: at }
    const start = Math.max(at, source.indexOf(character, at))
    at = start + 1
    return { start, end: at }
  })
}
