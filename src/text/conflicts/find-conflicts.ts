import { type Marker, readMarker, USUAL_SIZE } from './read-marker.ts'

/** A merge conflict that nobody settled, or a line that was left over when one was. */
export interface Conflict {
  /** Where the first of its lines starts: UTF-16 code units of the text. */
  readonly offset: number
  /** That line. */
  readonly line: string
  /** The last line of a whole conflict and its number, from 1; absent on a line that was left over. */
  readonly end?: { readonly line: string; readonly number: number } | undefined
  /** Whether it stands in a fenced code block, where a text may show one. */
  readonly isCode: boolean
  readonly certainty: Certainty
}

/** Whether it can be nothing else in running text, or hardly anything, or may well be. */
export type Certainty = 'sure' | 'likely' | 'unlikely'

interface Line {
  readonly text: string
  readonly offset: number
  readonly marker: Marker | undefined
  readonly isCode: boolean
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/

/**
 * Find the conflicts of a merge in a file, in order: first `<<<<<<<`, then `=======`, then `>>>>>>>`, each at the start
 * of a line and of the same size, perhaps with `|||||||` in between. Any other line
 * of that form may have been left over when one was settled.
 */
export function findConflicts(text: string): readonly Conflict[] {
  const lines = readLines(text)
  const conflicts: Conflict[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line?.marker === undefined) continue
    const { offset, text: first, isCode } = line
    const end = findEnd(lines, at, line.marker)
    const certainty = end ? 'sure' : judgeLeftOver(line.marker, lines, at)
    conflicts.push({ offset, line: first, isCode, certainty, ...(end && { end }) })
    if (end) at = end.number - 1
  }
  return conflicts
}

/** The lines of a text; a fence that opens within a conflict may be closed on each of its sides. */
function readLines(text: string): readonly Line[] {
  let offset = 0
  let fence = ''
  return text.split('\n').map(raw => {
    const line = { text: raw.replace(/\r$/, ''), offset, marker: readMarker(raw), isCode: fence !== '' }
    offset += raw.length + 1
    const [, mark = '', info = ''] = FENCE.exec(line.text) ?? []
    if (fence === '') fence = mark.startsWith('`') && info.includes('`') ? '' : mark
    else if (mark.startsWith(fence) && info.trim() === '') fence = ''
    return line
  })
}

/** The line that closes a conflict. A second opening line before it begins a conflict of its own. */
function findEnd(lines: readonly Line[], start: number, { kind, size }: Marker): Conflict['end'] {
  if (kind !== 'open') return undefined
  let hasMiddle = false
  for (let number = start + 2; number <= lines.length; number += 1) {
    const line = lines[number - 1]
    if (line?.marker?.size !== size) continue
    if (line.marker.kind === 'open') return undefined
    if (line.marker.kind === 'middle') hasMiddle = true
    if (line.marker.kind === 'close' && hasMiddle) return { line: line.text, number }
  }
  return undefined
}

/**
 * A line of its own is what git writes only with the usual size and the name of a side. An editor may underline a
 * heading with seven characters, and a mail may quote six mails within each other.
 */
function judgeLeftOver({ kind, size, label }: Marker, lines: readonly Line[], at: number): Certainty {
  const [before = '', after = ''] = [lines[at - 1]?.text, lines[at + 1]?.text]
  if (size !== USUAL_SIZE || (label === '') !== (kind === 'middle')) return 'unlikely'
  if (kind === 'middle') return isUnderline(before, after) ? 'unlikely' : 'likely'
  const isQuoted = kind === 'close' && [before, after].some(line => line.startsWith('>'))
  return isQuoted ? 'unlikely' : 'sure'
}

/** A heading that its line was drawn for, or one that stands by itself. */
function isUnderline(before: string, after: string): boolean {
  return before.trim() !== '' && (before.trim().length === USUAL_SIZE || after.trim() === '')
}
