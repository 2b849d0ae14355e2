import { type Haystack, type StrippedText, stripText } from '../../text/index.ts'
import type { Passage } from '../passage.ts'

/** Passages of one text, made ready to be looked through again and again. */
export interface PassageIndex extends Haystack {
  readonly passages: readonly Passage[]
  readonly stripped: readonly StrippedText[]
  /** For each passage: its first unit of `letters`. */
  readonly starts: readonly number[]
}

/**
 * Join passages into one text, so that phrases are found that reach from one to the next.
 *
 * @param stripped what `stripText` makes of each passage
 * @default stripped is made here
 */
export function indexPassages(
  passages: readonly Passage[],
  stripped: readonly StrippedText[] = passages.map(({ text }) => stripText(text)),
): PassageIndex {
  const starts: number[] = []
  let start = 0
  for (const { letters } of stripped) {
    starts.push(start)
    start += letters.length
  }
  const gaps = new Uint8Array(start)
  for (const [i, passage] of stripped.entries()) gaps.set(passage.gaps, starts[i])
  return { passages, stripped, starts, letters: stripped.map(({ letters }) => letters).join(''), gaps }
}

/** Find the passage that a unit of `letters` belongs to, by its index. */
export function passageAt({ starts }: PassageIndex, unit: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (Number(starts[middle]) <= unit) low = middle
    else high = middle
  }
  // Passages without letters start where the next one does.
  return low
}
