/**
 * Map the characters of a Markdown text node's value to the source it was parsed from: over backslash escapes,
 * character references, and what a container writes at the start of a line (`> `, indentation).
 *
 * @returns for each UTF-16 code unit of `value`, its offset in `source`; one more entry for the end
 */
export function alignSource(value: string, source: string): readonly number[] {
  const offsets: number[] = []
  let at = 0
  for (let i = 0; i < value.length; i += 1) {
    at = skipContainer(value, i, source, at)
    if (isEscape(value, i, source, at)) at += 1
    offsets.push(Math.min(at, source.length))
    at += referenceLength(value, i, source, at)
  }
  offsets.push(Math.min(at, source.length))
  return offsets
}

/** Markers at the start of a continued line and spaces at the end of a line are no part of the value. */
function skipContainer(value: string, i: number, source: string, at: number): number {
  const skipped = isLineBreak(value[i])
    ? /[^\r\n]*/y
    : i > 0 && isLineBreak(value[i - 1])
      ? /[ \t>]*/y
      : undefined
  if (skipped === undefined) return at
  skipped.lastIndex = at
  return at + (skipped.exec(source)?.[0].length ?? 0)
}

function isEscape(value: string, i: number, source: string, at: number): boolean {
  return source[at] === '\\' && source[at + 1] === value[i]
}

/** How much source one character of the value takes: 1, or a whole `&hellip;`. */
function referenceLength(value: string, i: number, source: string, at: number): number {
  if (source[at] !== '&') return 1
  const reference = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iy
  reference.lastIndex = at
  const found = reference.exec(source)?.[0]
  if (found === undefined || value.startsWith(found, i)) return 1
  return isHighSurrogate(value, i) ? 0 : found.length
}

const isLineBreak = (character: string | undefined) => character === '\n' || character === '\r'
const isHighSurrogate = (text: string, at: number) => /[\uD800-\uDBFF]/.test(text.charAt(at))
