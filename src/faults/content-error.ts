import { formatMessage } from './format-message.ts'
import type { Message } from './message.ts'

/** The content is at fault, not the code. Astro prints `loc` and `hint`; the message lists every fault. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }
  readonly hint: string

  /** @param faults at least one */
  constructor(faults: readonly Message[]) {
    const [first] = faults
    super(faults.map(formatMessage).join('\n'))
    this.loc = { file: first?.file ?? '', line: first?.line ?? 1, column: first?.column ?? 1 }
    this.hint = first?.note ?? ''
  }
}
