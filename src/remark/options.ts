import type { Point } from 'unist'
import type { Annotations, TextInfo } from '../model/index.ts'

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
  readonly annotations?: Annotations | undefined
  /**
   * Where the annotations were read, for messages.
   *
   * @default the text itself, without a place
   */
  readonly origin?: AnnotationOrigin | undefined
  /**
   * Turns a note's Markdown into the safe HTML of the Reading.
   *
   * @default one paragraph, everything escaped
   */
  readonly renderNote?: ((markdown: string) => string) | undefined
}

export interface AnnotationOrigin {
  readonly path: string
  /** The place of a value by its keys, such as `['notes', 2, 'exact']`. */
  pointOf(keys: readonly (string | number)[]): Point | undefined
}
