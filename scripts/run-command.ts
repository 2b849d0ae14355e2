import { ContentError } from '../src/content/index.ts'

/** The content is at fault. */
const CONTENT_AT_FAULT = 1
/** The call is wrong. */
const WRONG_CALL = 2

/** A command that was called with words it doesn't know. */
export class CallError extends Error {}

/** Run a command: what it throws is printed for its reader and becomes the exit code of the contract. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(explain(error))
    process.exitCode = error instanceof CallError ? WRONG_CALL : CONTENT_AT_FAULT
  }
}

/** Faults of the content and the call speak for themselves; anything else is a bug and needs its stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const speaks = error instanceof CallError || error instanceof ContentError || error.name === 'ContentError'
  return speaks ? error.message : (error.stack ?? error.message)
}
