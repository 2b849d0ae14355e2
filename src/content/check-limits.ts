import type { Fault } from '../remark/index.ts'
import { endOf } from './decode-text.ts'

/** A long book chapter has 60 KB; Markdown parsers take quadratic time on some inputs. */
const LARGEST_BYTES = 256 * 1024
/** micromark takes seconds on 1,000 nested lists and overflows the stack on 4,000 nested quotations. */
const DEEPEST = 50

const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/
const INDENTED_ITEM = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const BIDI_OPENERS = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/g
const BIDI_CLOSERS = /[\u202C\u2069]/g
const INVISIBLE = /[\u200B\u2060\uFEFF]/

/** Find what would hang the parser or deceive a reader, before the text is parsed. */
export function checkLimits(text: string, path: string): readonly Fault[] {
  const bytes = Buffer.byteLength(text)
  if (bytes > LARGEST_BYTES) {
    return [
      {
        ruleId: 'file-size',
        reason: `Unexpected size of ${Math.ceil(bytes / 1024)} KiB, expected at most ${LARGEST_BYTES / 1024} KiB`,
        place: { line: 1, column: 1 },
        path,
      },
    ]
  }
  return text
    .split('\n')
    .flatMap((line, i) => [...checkDepth(line, i + 1, path), ...checkBidi(line, i + 1, path)])
}

/** Find characters that nobody sees: most often an accident, sometimes meant, so a warning only. */
export function findInvisible(text: string, path: string): readonly Fault[] {
  const at = text.search(INVISIBLE)
  if (at === -1) return []
  const code = text.charCodeAt(at).toString(16).toUpperCase()
  const reason = `Unexpected invisible character U+${code}, expected visible words`
  return [{ ruleId: 'invisible-character', reason, place: endOf(text.slice(0, at)), path, isWarning: true }]
}

function checkDepth(line: string, number: number, path: string): readonly Fault[] {
  const markers = MARKERS.exec(line)?.[0].match(/>|[-+*]|\d+[.)]/g)?.length ?? 0
  const indent = INDENTED_ITEM.exec(line)?.[1]?.length ?? 0
  const depth = Math.max(markers, Math.floor(indent / 2))
  if (depth <= DEEPEST) return []
  const reason = `Unexpected ${depth} nested quotations or lists, expected at most ${DEEPEST}`
  return [{ ruleId: 'container-depth', reason, place: { line: number, column: 1 }, path }]
}

function checkBidi(line: string, number: number, path: string): readonly Fault[] {
  const opened = line.match(BIDI_OPENERS)?.length ?? 0
  const closed = line.match(BIDI_CLOSERS)?.length ?? 0
  if (opened === closed) return []
  const column = line.search(/[\u202A-\u202E\u2066-\u2069]/) + 1
  const reason = `Unexpected bidirectional control character without its partner (${opened} opened, ${closed} closed), expected pairs`
  return [{ ruleId: 'bidi-unbalanced', reason, place: { line: number, column }, path }]
}
