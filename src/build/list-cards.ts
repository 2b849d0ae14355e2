import { type Card, describeClaimCard, describeTextCard, describeWithdrawnCard } from '../cards/index.ts'
import { cardPath, claimPath, listFirsts, type Reading, readingPath } from '../model/index.ts'
import type { Words } from '../words/index.ts'

export interface PlacedCard {
  /** Where its picture goes, relative to the site’s base. */
  readonly path: string
  readonly card: Card
}

/**
 * List the cards of a text: its own, and one of every sentence with an id; where a claim had one that is
 * gone, that of the text stands.
 *
 * @param urlOf makes an absolute address of a path relative to the site's base
 */
export function listCards(
  reading: Reading,
  urlOf: (path: string) => string,
  words: Words,
): readonly PlacedCard[] {
  const { slug } = reading.text
  const ofText = { path: cardPath(slug), card: describeTextCard(reading, urlOf(readingPath(slug)), words) }
  const ofSentences = listFirsts(reading.sentences).map(sentence => ({
    path: cardPath(slug, sentence.id),
    card: describeClaimCard(reading, sentence, urlOf(claimPath(slug, sentence.id)), words),
  }))
  const present = new Set(reading.sentences.map(({ id }) => id))
  const ofFormer = reading.published
    .filter(({ id }) => !present.has(id))
    .map(({ id }) => ({ path: cardPath(slug, id), card: ofText.card }))
  return [ofText, ...ofSentences, ...ofFormer]
}

interface FormerCards {
  /** The name that the cards lay under. */
  readonly name: string
  /** What is there now: a copy of the text's under its new name, or that of one that was withdrawn. */
  readonly reading: Reading & {
    readonly text: { readonly withdrawn?: string | undefined }
    readonly retired?: readonly { readonly id: string }[] | undefined
  }
}

/** List the cards at a name that a text had: those of its new one, or a card that says that it was withdrawn. */
export function listFormerCards(
  { name, reading }: FormerCards,
  urlOf: (path: string) => string,
  words: Words,
): readonly PlacedCard[] {
  const { slug, withdrawn } = reading.text
  if (withdrawn === undefined) {
    const from = readingPath(slug).length
    return listCards(reading, urlOf, words).map(({ path, card }) => ({
      path: `${readingPath(name)}${path.slice(from)}`,
      card,
    }))
  }
  const card = describeWithdrawnCard(reading, withdrawn, urlOf(readingPath(slug)), words)
  const ids = reading.retired?.map(({ id }) => id) ?? []
  return [undefined, ...ids].map(id => ({ path: cardPath(name, id), card }))
}
