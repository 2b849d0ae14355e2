import type { Message } from './message.ts'

/** `file:line:column  Unexpected …, expected … (rule)` and, below it, what to do. */
export function formatMessage({ file, line, column, reason, ruleId, note }: Message): string {
  const place = [file, line, column].filter(part => part !== undefined).join(':')
  return `${place}  ${reason} (${ruleId})\n  ${note}`
}
