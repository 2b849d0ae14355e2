import { diffWordsWithSpace } from 'diff'
import type { WordingPart } from '../model/index.ts'

/** Where less of the longer wording stayed than this share, single words in common are chance and only confuse. */
const LEAST_SAME = 0.4

/**
 * How many words may differ, since so many take a second. Wordings that differ in more are not compared: the one is
 * removed, the other added.
 */
const MOST_CHANGES = 5000

/** Compare two wordings word by word. The parts that are not `added` make up the earlier one, those not `removed` the later. */
export function diffWordings(was: string, now: string): readonly WordingPart[] {
  const changes = diffWordsWithSpace(was, now, { maxEditLength: MOST_CHANGES }) ?? []
  const parts = changes.map(
    ({ value, added, removed }): WordingPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  )
  const same = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0)
  if (same >= LEAST_SAME * Math.max(was.length, now.length)) return parts
  return [
    { kind: 'removed', text: was },
    { kind: 'added', text: now },
  ]
}
