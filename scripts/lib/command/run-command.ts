import { ContentError } from '../../../src/faults/index.ts'
import { describeDiskFault } from '../build/describe-disk-fault.ts'
import { CallError } from './call-error.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import { describeCommand } from './describe-command.ts'
import { joinLines } from './join-lines.ts'
import { type Call, readCall } from './read-call.ts'

export { CallError }

/** The content is at fault. */
const CONTENT_AT_FAULT = 1
/** The call is wrong. */
const WRONG_CALL = 2

/**
 * Run a command with what it was called with: what it throws is printed for its reader and becomes the exit code of
 * the contract. `--help` prints what can be said to it, and runs nothing.
 */
export async function runCommand(
  name: CommandName,
  command: (call: Call) => Promise<void> | void,
): Promise<void> {
  try {
    const call = readCall(COMMANDS[name], process.argv.slice(2))
    if (call.flags.has('help')) console.log(describeCommand(COMMANDS[name]).join('\n'))
    else await command(call)
  } catch (error) {
    console.error(joinLines([explain(error)]))
    process.exitCode = error instanceof CallError ? WRONG_CALL : CONTENT_AT_FAULT
  }
}

/** Faults of the content, the call and the disk speak for themselves; anything else is a bug and needs its stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const speaks = error instanceof CallError || error instanceof ContentError || error.name === 'ContentError'
  return speaks ? error.message : (describeDiskFault(error) ?? error.stack ?? error.message)
}
