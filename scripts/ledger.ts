import { joinLines } from './join-lines.ts'
import { readLedgerOptions } from './read-ledger-options.ts'
import { readToday } from './read-today.ts'
import { runCommand } from './run-command.ts'
import { takeLedgers } from './take-ledgers.ts'

/** Take what has changed in the texts into the ledgers; what only the editor can tell is asked in a terminal. */
await runCommand('ledger', async call => {
  const { decisions, isSilent } = readLedgerOptions(call)
  const mayAsk = !isSilent && process.stdin.isTTY && process.stdout.isTTY
  const { isDone, lines } = await takeLedgers(process.cwd(), {
    today: readToday(),
    decisions,
    streams: mayAsk ? { input: process.stdin, output: process.stdout } : undefined,
  })
  if (isDone) return console.log(joinLines(lines))
  console.error(joinLines(lines))
  process.exitCode = 1
})
