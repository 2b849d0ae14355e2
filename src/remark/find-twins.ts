import type { Range, Repeat } from '../model/index.ts'
import { alignSentences } from '../text/index.ts'
import type { Block } from './block.ts'

/** The split of one block: ranges of its plain text. */
export interface SplitBlock {
  readonly block: Block
  readonly ranges: readonly Range[]
}

/** A sentence by its paragraph number and the start of its range. */
export type SentenceKey = `${number}:${number}`
export const sentenceKey = (paragraph: number, start: number): SentenceKey => `${paragraph}:${start}`

/**
 * Find for each sentence of a repeat the earlier sentence that it says again.
 *
 * @returns later sentence → paragraph and start of the earlier one
 */
export function findTwins(
  splits: readonly SplitBlock[],
  repeats: readonly Repeat[],
): ReadonlyMap<SentenceKey, { readonly paragraph: number; readonly start: number }> {
  const twins = new Map<SentenceKey, { paragraph: number; start: number }>()
  for (const [earlier, later] of repeats.flatMap(({ pairs }) => pairs)) {
    const from = splits[earlier - 1]
    const to = splits[later - 1]
    if (from === undefined || to === undefined) continue
    for (const [a, b] of alignSentences(wordsOf(from), wordsOf(to))) {
      const start = from.ranges[a]?.start
      const again = to.ranges[b]?.start
      if (start === undefined || again === undefined) continue
      const key = sentenceKey(later, again)
      if (!twins.has(key)) twins.set(key, { paragraph: earlier, start })
    }
  }
  return twins
}

function wordsOf({ block, ranges }: SplitBlock): readonly string[] {
  return ranges.map(({ start, end }) => block.text.slice(start, end))
}
