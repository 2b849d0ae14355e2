import type { LetterRange } from '../../text/index.ts'
import type { Mark } from './hit.ts'
import { type PassageIndex, passageAt } from './index-passages.ts'

/** Say what a range of letters is in each of the passages that it reaches over. */
export function markRange(index: PassageIndex, { start, end }: LetterRange): readonly Mark[] {
  const [first, last] = [passageAt(index, start), passageAt(index, end - 1)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map(passage => ({
    passage,
    start: passage === first ? letterStart(index, start) : 0,
    end: passage === last ? letterEnd(index, end - 1) : Number(index.passages[passage]?.text.length),
  }))
}

/** Where a unit of `letters` starts in its passage: UTF-16 code units. */
export function letterStart(index: PassageIndex, unit: number): number {
  const passage = passageAt(index, unit)
  return Number(index.stripped[passage]?.starts[unit - Number(index.starts[passage])])
}

/** Where it ends, exclusive. */
export function letterEnd(index: PassageIndex, unit: number): number {
  const passage = passageAt(index, unit)
  return Number(index.stripped[passage]?.ends[unit - Number(index.starts[passage])])
}
