import type { Paragraph, PassageSelector, Sentence } from '../../model/index.ts'

/** An entry of the editor's, or an end of a relation, and where its words stand. */
export interface PlacedEntry {
  readonly selector: PassageSelector
  /** Its keys in `annotations.yaml`, such as `['notes', 2]`. */
  readonly keys: readonly (string | number)[]
  /** Where its `exact` starts. */
  readonly start: TextPoint
  /** Where its `through` ends, if it has one. */
  readonly end?: TextPoint | undefined
}

/** A place of a paragraph's plain text, before a character, or after one where words end. */
export interface TextPoint {
  readonly paragraph: number
  readonly offset: number
}

/** A text with the ids that its ledger has for it. */
export interface NamedText {
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
}

/** The two places that an entry is held to. */
export type EntrySide = 'start' | 'end'
export const SIDES = ['start', 'end'] as const
