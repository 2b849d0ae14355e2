import type { Message } from './message.ts'

/** Sort messages by file, then by their place in it; those of one place stay as they were found. */
export function sortMessages(messages: readonly Message[]): readonly Message[] {
  return [...messages].sort(
    (a, b) => compare(a.file, b.file) || lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b),
  )
}

const lineOf = ({ line = 0 }: Message) => line
const columnOf = ({ column = 0 }: Message) => column
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
