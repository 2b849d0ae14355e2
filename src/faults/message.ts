/** A fault as an editor is told of it; it may be printed on a terminal. `npm run check -- --json` writes it as it is. */
export interface Message {
  /** Relative to the project. */
  readonly file: string
  /** From 1, as the column; both are absent where a whole file is at fault. */
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly reason: string
  readonly ruleId: string
  /** What to do about it. */
  readonly note: string
  /** Whether the text must not be published. */
  readonly fatal: boolean
}
