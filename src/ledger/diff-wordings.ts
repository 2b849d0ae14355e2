import { diffWordsWithSpace } from 'diff'

/** Words that two wordings have in common, or that only one of them has. */
export interface WordingPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Compare two wordings word by word. The parts that are not `added` make up the earlier one, those not `removed` the later. */
export function diffWordings(was: string, now: string): readonly WordingPart[] {
  return diffWordsWithSpace(was, now).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
