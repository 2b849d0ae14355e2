import { diffWordsWithSpace } from 'diff'
import type { Range } from '../model/range.ts'

/** A run of characters that two wordings have in common. */
export interface SameRun {
  /** Where it starts in the earlier wording and in the later one: UTF-16 code units. */
  readonly was: number
  readonly now: number
  readonly text: string
}

/** As in `diffWordings`; wordings that differ in more count as having nothing in common. */
const MOST_CHANGES = 5000

/** Find what two wordings have in common, word by word and in order; case doesn't count. */
export function alignWords(was: string, now: string): readonly SameRun[] {
  const changes = diffWordsWithSpace(was, now, { maxEditLength: MOST_CHANGES, ignoreCase: true }) ?? []
  const at = { was: 0, now: 0 }
  return changes.flatMap(({ value, added, removed }) => {
    const run = { ...at, text: value }
    if (!added) at.was += value.length
    if (!removed) at.now += value.length
    return added || removed ? [] : [run]
  })
}

/** Count the characters of a range of the earlier wording that stand in a range of the later one; blanks don't count. */
export function countCarried(runs: readonly SameRun[], from: Range, to: Range): number {
  return runs.reduce((sum, { was, now, text }) => {
    const start = Math.max(from.start - was, to.start - now, 0)
    const end = Math.min(from.end - was, to.end - now, text.length)
    return start < end ? sum + countLetters(text.slice(start, end)) : sum
  }, 0)
}

/** Count the characters of a wording but for its blanks. */
export function countLetters(text: string): number {
  return text.replace(/\s/g, '').length
}
