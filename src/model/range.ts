/** A run of characters: UTF-16 code units of one string, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}
