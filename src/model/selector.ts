/**
 * A passage found again by its words.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  /** The words themselves. */
  readonly exact: string
  /** Words that stand right before them. */
  readonly prefix?: string | undefined
  /** Words that stand right after them. */
  readonly suffix?: string | undefined
}

/** A passage that may reach from its `exact` words through later ones, over sentences and paragraphs. */
export interface PassageSelector extends TextQuoteSelector {
  /** Words that end the passage; the first place of theirs that follows. */
  readonly through?: string | undefined
}
