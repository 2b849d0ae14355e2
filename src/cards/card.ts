/** The size of a card in pixels, which every service that shows one asks for. @see https://ogp.me/ */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** What a card says; plain words, nothing of how they are set. */
export interface Card {
  /** Set large: the words of a claim, or the title of a text. */
  readonly words: string
  /** How the author stands to a claim that is not simply asserted. */
  readonly stance?: string | undefined
  /** A text’s description. */
  readonly description?: string | undefined
  /** Whose words they are; for an author who is not recorded, that. */
  readonly speaker: string
  /** After the speaker: says that the words are not the author’s, and leads on to the title. */
  readonly role?: string | undefined
  /** The text that a claim stands in. */
  readonly title?: string | undefined
  /** Where in that text, or what was found in a text. */
  readonly details: string
  /** Host and path, ASCII. */
  readonly address: string
}
