import type { Point } from 'unist'
import type { Keys } from '../faults/index.ts'
import type { Annotations, Ledger, TextInfo } from '../model/index.ts'

/** What `remarkReading` may be told; everything is optional. */
export interface ReadingOptions {
  /**
   * What the Reading says of the text.
   *
   * @default { slug: '', title: '', language: 'en' }
   */
  readonly text?: TextInfo | undefined
  /**
   * The editor's annotations.
   *
   * @default none
   */
  readonly annotations?: Partial<Annotations> | undefined
  /**
   * Where the annotations were read, for messages.
   *
   * @default the text itself, without a place
   */
  readonly origin?: AnnotationOrigin | undefined
  /**
   * The ids that were promised, and where.
   *
   * @default none: all ids are new
   */
  readonly ledger?: LedgerSource | undefined
  /**
   * Names of texts, which no alias may be.
   *
   * @default none
   */
  readonly texts?: ReadonlySet<string> | undefined
  /**
   * Turns a note's Markdown into the safe HTML of the Reading.
   *
   * @default one paragraph, everything escaped
   */
  readonly renderNote?: ((markdown: string) => string) | undefined
  /**
   * Whether to look for quoted words that may be a title, a term or a scare quote.
   *
   * @default false
   */
  readonly propose?: boolean | undefined
}

export interface LedgerSource {
  readonly ledger: Ledger
  readonly path: string
  /** Where in the file an id is entered. */
  pointOf(id: string): Point | undefined
  readonly use: LedgerUse
}

/**
 * What a ledger is for: to `require` that the text is in step with it, to `preview` a text that may be ahead of it,
 * or, for whoever is about to write it, only to `avoid` its ids.
 */
export type LedgerUse = 'require' | 'preview' | 'avoid'

export interface AnnotationOrigin {
  readonly path: string
  /** The place of a value by its keys, such as `['notes', 2, 'exact']`. */
  pointOf(keys: Keys): Point | undefined
}
