import type { Message } from './message.ts'

/** Sort messages by file, then by their place in it; those of one place stay as they were found. */
export function sortMessages(messages: readonly Message[]): readonly Message[] {
  return [...messages].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
