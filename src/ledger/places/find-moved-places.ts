import type { Ledger, Spot } from '../../model/ledger.ts'
import { createFollowContext } from './follow-context.ts'
import { isFollowed } from './is-followed.ts'
import type { NamedText, PlacedEntry } from './placed-entry.ts'
import { type EntrySide, SIDES } from './placed-entry.ts'
import { selectorKey } from './selector-key.ts'

/** An entry whose words stand elsewhere than what became of the place where they stood. */
export interface MovedPlace {
  readonly entry: PlacedEntry
  /** Whether it starts elsewhere, or ends. */
  readonly side: EntrySide
  readonly was: StoodIn
  readonly now: StoodIn
}

/** A sentence, as it was or as it is. */
export interface StoodIn {
  readonly paragraph: number
  readonly text: string
}

/**
 * Find the entries that have changed their place since it was written down. What became of the sentence that they
 * stood in (reworded, moved, merged, split) is no other place; where nothing proves that it is the same, it is another.
 *
 * @param before the ledger that remembers
 * @param after the ledger of the text as it is
 * @param text named by `after`
 * @returns in the order of the entries
 */
export function findMovedPlaces(
  before: Ledger,
  after: Ledger,
  text: NamedText,
  entries: readonly PlacedEntry[],
): readonly MovedPlace[] {
  const remembered = new Map(before.places.map(place => [selectorKey(place), place]))
  const context = createFollowContext(before, after, text)
  return entries.flatMap(entry => {
    const place = remembered.get(selectorKey(entry.selector))
    const { exact, through = exact } = entry.selector
    const words = { start: exact, end: through }
    return SIDES.flatMap(side => {
      const [spot, point] = [place?.[side], entry[side]]
      if (spot === undefined || point === undefined) return []
      if (isFollowed(context, spot, { point, side, words: words[side] })) return []
      const now = { paragraph: point.paragraph, text: String(context.index.find(point, side)?.text) }
      return [{ entry, side, was: describeSpot(before, spot), now }]
    }).slice(0, 1)
  })
}

function describeSpot({ claims }: Ledger, spot: Spot): StoodIn {
  if (!('id' in spot)) return { paragraph: spot.paragraph, text: spot.text }
  const claim = claims.find(({ id }) => id === spot.id)
  const paragraphs = claim?.paragraphs ?? []
  return { paragraph: paragraphs[spot.occurrence - 1] ?? Number(paragraphs[0]), text: String(claim?.text) }
}
