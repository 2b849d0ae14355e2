import { type Card, describeClaimCard, describeTextCard } from '../export/cards/index.ts'
import { cardPath, claimPath, type Reading, readingPath } from '../model/index.ts'

export interface PlacedCard {
  /** Where its picture goes, relative to the site’s base. */
  readonly path: string
  readonly card: Card
}

/**
 * List the cards of a text: its own, and one of every sentence with an id.
 *
 * @param urlOf makes an absolute address of a path relative to the site's base
 */
export function listCards(reading: Reading, urlOf: (path: string) => string): readonly PlacedCard[] {
  const { slug } = reading.text
  const ofText = { path: cardPath(slug), card: describeTextCard(reading, urlOf(readingPath(slug))) }
  const ofSentences = reading.sentences.flatMap(sentence => {
    const { id, occurrence } = sentence
    if (id === undefined || occurrence !== 1) return []
    return [
      { path: cardPath(slug, id), card: describeClaimCard(reading, sentence, urlOf(claimPath(slug, id))) },
    ]
  })
  return [ofText, ...ofSentences]
}
