import type { Point } from 'unist'

/** The point right after a text: lines and columns from 1. */
export function endOf(text: string): Point {
  const line = text.split('\n').length
  return { line, column: text.length - text.lastIndexOf('\n'), offset: text.length }
}
