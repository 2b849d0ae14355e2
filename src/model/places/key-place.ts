import type { SentencePlace } from '../reading.ts'

/** A sentence by its paragraph and the start of its range, as a key. */
export type PlaceKey = `${number}:${number}`

/** What a place is known by among those of its text, of which no two begin at one point. */
export function keyPlace({ paragraph, start }: SentencePlace): PlaceKey {
  return `${paragraph}:${start}`
}
