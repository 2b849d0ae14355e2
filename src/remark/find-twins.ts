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
    const ones = listSentences(splits, earlier)
    const others = listSentences(splits, later)
    const pairs = alignSentences(
      ones.map(({ words }) => words),
      others.map(({ words }) => words),
    )
    const earlierOf = new Map(pairs.map(([a, b]) => [b, a]))
    for (const [b, { start }] of others.entries()) {
      const key = sentenceKey(later, start)
      const twin = ones[earlierOf.get(b) ?? -1]
      if (twin && !twins.has(key)) twins.set(key, { paragraph: earlier, start: twin.start })
    }
  }
  return twins
}

function listSentences(splits: readonly SplitBlock[], n: number) {
  return splits
    .slice(n - 1, n)
    .flatMap(({ block, ranges }) =>
      ranges.map(({ start, end }) => ({ start, words: block.text.slice(start, end) })),
    )
}
