import { foldClaim } from '../text/index.ts'
import type { SplitBlock } from './split-block.ts'

/**
 * Find for each list item and block of quoted words the sentence that leads in to it, made comparable: "The board may
 * decide in private:". What the item says depends on it.
 *
 * @returns by paragraph number; nothing where no sentence with a colon leads in
 */
export function findLeadIns(splits: readonly SplitBlock[]): ReadonlyMap<number, string> {
  const leadIns = new Map<number, string>()
  let last: string | undefined
  for (const { block, ranges } of splits) {
    if (block.kind === 'list item' || block.kind === 'quotation') {
      if (last !== undefined) leadIns.set(block.n, last)
      continue
    }
    const range = ranges.at(-1)
    const words = range && block.text.slice(range.start, range.end)
    last = words && /[:：]["”»]?$/.test(words) ? foldClaim(words) : undefined
  }
  return leadIns
}
