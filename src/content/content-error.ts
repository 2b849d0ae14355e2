import type { VFileMessage } from 'vfile-message'

/** The content is at fault, not the code. Astro prints `loc` and `hint`; the message lists every fault. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }
  readonly hint: string

  /** @param faults at least one */
  constructor(faults: readonly VFileMessage[]) {
    const [first] = faults
    super(faults.map(formatMessage).join('\n'))
    this.loc = { file: first?.file ?? '', line: first?.line ?? 1, column: first?.column ?? 1 }
    this.hint = first?.note ?? ''
  }
}

/** `file:line:column  Unexpected …, expected … (rule)` and, below it, what to do. */
export function formatMessage({ file = '', line, column, reason, ruleId, note }: VFileMessage): string {
  const place = [file, line, column].filter(part => part !== undefined).join(':')
  return `${place}  ${reason} (${ruleId})${note ? `\n  ${note}` : ''}`
}
