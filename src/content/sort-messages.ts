import type { VFileMessage } from 'vfile-message'

/** Sort messages by file, then by their place in it. */
export function sortMessages(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  return [...messages].sort(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
