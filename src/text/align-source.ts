import type { Range } from '../model/range.ts'

/**
 * Map the characters of a Markdown text node's value to the source it was parsed from: over backslash escapes,
 * character references, blanks at the ends of lines, and what a container writes at the start of a line (`> `,
 * indentation).
 *
 * @returns for each UTF-16 code unit of `value`, its place in `source`; both halves of a pair that a reference
 * stands for have the place of the reference
 */
export function alignSource(value: string, source: string): readonly Range[] {
  const ranges: Range[] = []
  let at = 0
  for (let i = 0; i < value.length; i += 1) {
    at += countSkipped(value, i, source, at)
    const length = referenceLength(value, i, source, at)
    ranges.push({ start: Math.min(at, source.length), end: Math.min(at + length, source.length) })
    if (length === 1 || !isHighSurrogate(value, i)) at += length
  }
  return ranges
}

/** Blanks at the end of a line, what a container writes at its start, and an escaping backslash have no character. */
function countSkipped(value: string, i: number, source: string, at: number): number {
  if (isLineBreak(value[i]) && !isLineBreak(source[at])) return runLength(/[ \t]*/y, source, at)
  const skipped = isLineBreak(source[at - 1]) ? countMarkers(value, i, source, at) : 0
  const isEscape = source[at + skipped] === '\\' && source[at + skipped + 1] === value[i]
  return skipped + (isEscape ? 1 : 0)
}

/** A `>` at the start of a line is a word, not a marker, if it is far indented, escaped or a reference. */
function countMarkers(value: string, i: number, source: string, at: number): number {
  const markers = /[ \t>]*/y
  const length = runLength(markers, source, at)
  const isWritten = runLength(/\\>|&(?:gt|#62|#x3e);/iy, source, at + length) > 0
  return isWritten ? length : Math.max(0, length - runLength(markers, value, i))
}

/** How much source one character of the value takes: 1, or a whole `&hellip;`. */
function referenceLength(value: string, i: number, source: string, at: number): number {
  const length = runLength(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iy, source, at)
  return length === 0 || value.startsWith(source.slice(at, at + length), i) ? 1 : length
}

function runLength(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0].length ?? 0
}

const isLineBreak = (character: string | undefined) => character === '\n' || character === '\r'
const isHighSurrogate = (text: string, at: number) => /[\uD800-\uDBFF]/.test(text.charAt(at))
