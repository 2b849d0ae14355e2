import type { Point } from 'unist'

/** The point right after a text: lines and columns from 1. */
export function endOf(text: string): Point {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: text.length }
}
