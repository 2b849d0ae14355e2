import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Card } from '../cards/index.ts'
import type { CardCache } from './card-cache.ts'
import type { PlacedCard } from './list-cards.ts'

export interface Progress {
  readonly drawn: number
  readonly cached: number
  readonly all: number
}

export interface PlaceOptions {
  /** The folder of the finished build. */
  readonly folder: string
  readonly cache: CardCache
  readonly draw: (card: Card) => Promise<Uint8Array>
  /** Called after every card that was drawn. */
  readonly onDrawn?: ((progress: Progress) => void) | undefined
}

/** Satori lays one card out while sharp’s threads make pictures of the others. */
const AT_ONCE = 4

/**
 * Put a picture of every card into a build: from the cache, or drawn and kept there. What no card of this build uses
 * is then removed from the cache.
 */
export async function placeCards(cards: readonly PlacedCard[], options: PlaceOptions): Promise<Progress> {
  const { folder, cache, draw, onDrawn } = options
  const missing = cards.filter(({ card, path }) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    return !cache.place(card, join(folder, path))
  })
  const all = cards.length
  const cached = all - missing.length
  let drawn = 0
  const queue = missing.values()
  const drawNext = async () => {
    for (const { card, path } of queue) {
      cache.store(card, await draw(card))
      cache.place(card, join(folder, path))
      drawn += 1
      onDrawn?.({ drawn, cached, all })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, drawNext))
  cache.removeUnused()
  return { drawn, cached, all }
}
