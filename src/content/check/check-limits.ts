import type { Fault } from '../../faults/index.ts'
import { countCosts } from './count-costs.ts'

/** A long book chapter has 60 KB. */
const LARGEST_BYTES = 256 * 1024
/** micromark takes seconds on 1,000 nested lists and overflows the stack on 4,000 nested quotations. */
const DEEPEST = 50

const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/
const INDENTED_ITEM = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/

/**
 * Find what would hang the parser, before Markdown is parsed: of a text or of a note.
 *
 * @param largest in bytes of UTF-8
 */
export function checkLimits(text: string, path: string, largest = LARGEST_BYTES): readonly Fault[] {
  const bytes = Buffer.byteLength(text)
  if (bytes > largest) {
    return [
      {
        ruleId: 'file-size',
        reason: `Unexpected size of ${Math.ceil(bytes / 1024)} KiB, expected at most ${largest / 1024} KiB`,
        place: { line: 1, column: 1 },
        path,
      },
    ]
  }
  const costs = countCosts(text).map(
    ({ what, found, most, line }): Fault => ({
      ruleId: 'markdown-cost',
      reason: `Unexpected number of ${format(found)} ${what}, expected at most ${format(most)}`,
      place: { line, column: 1 },
      path,
    }),
  )
  return [...costs, ...text.split('\n').flatMap((line, i) => checkDepth(line, i + 1, path))]
}

const format = (number: number) => number.toLocaleString('en')

function checkDepth(line: string, number: number, path: string): readonly Fault[] {
  const markers = MARKERS.exec(line)?.[0].match(/>|[-+*]|\d+[.)]/g)?.length ?? 0
  const indent = INDENTED_ITEM.exec(line)?.[1]?.length ?? 0
  const depth = Math.max(markers, Math.floor(indent / 2))
  if (depth <= DEEPEST) return []
  const reason = `Unexpected ${depth} nested quotations or lists, expected at most ${DEEPEST}`
  return [{ ruleId: 'container-depth', reason, place: { line: number, column: 1 }, path }]
}
