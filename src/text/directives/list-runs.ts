import type { Range } from '../../model/range.ts'
import { letterAt, type PageIndex } from './index-page.ts'

/** Words in a row that nothing interrupts; at least one has a letter or a digit. */
export interface WordRun extends Range {
  readonly words: readonly Range[]
}

/** What a browser collapses into one space: a no-break space is part of a word. */
const WORD = /[^ \t\n\f\r]+/g
const RUN = /[^ \t\n\f\r](?:[^\n]*[^ \t\n\f\r])?/g

/** Context further away than so many UTF-16 code units is not looked at. */
const FAR = 240

/** List the runs of a range of the page's text. */
export function listRuns(page: PageIndex, { start, end }: Range): readonly WordRun[] {
  return match(page.text, RUN, start, end)
    .filter(run => letterAt(page, run.start) < letterAt(page, run.end))
    .map(run => ({ ...run, words: match(page.text, WORD, run.start, run.end) }))
}

/** List the words before an offset, the nearest first, up to what interrupts them. */
export function listContextBefore({ text }: PageIndex, end: number): readonly Range[] {
  const start = Math.max(0, end - FAR)
  const line = Math.max(start, text.slice(start, end).lastIndexOf('\n') + 1 + start)
  // A word that begins where the line was cut may have begun before.
  return match(text, WORD, line, end)
    .filter(word => word.start > start || start === 0)
    .reverse()
}

/** List the words after an offset, up to what interrupts them. */
export function listContextAfter({ text }: PageIndex, start: number): readonly Range[] {
  const [line = ''] = text.slice(start, start + FAR).split('\n')
  const end = start + line.length
  return match(text, WORD, start, end).filter(word => word.end < start + FAR)
}

function match(text: string, pattern: RegExp, start: number, end: number): readonly Range[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }))
}
