import { readLedgerOptions } from './read-ledger-options.ts'
import { readToday } from './read-today.ts'
import { runCommand } from './run-command.ts'
import { showProgress } from './show-progress.ts'
import { takeLedgers } from './take-ledgers.ts'

/** Take what has changed in the texts into the ledgers; what only the editor can tell is asked in a terminal. */
await runCommand('ledger', async call => {
  const { decisions, isSilent } = readLedgerOptions(call)
  const mayAsk = !isSilent && process.stdin.isTTY && process.stdout.isTTY
  const { isDone, lines } = await takeLedgers(process.cwd(), {
    today: readToday(),
    decisions,
    streams: mayAsk ? { input: process.stdin, output: process.stdout } : undefined,
    onText: showProgress(),
  })
  if (isDone) return console.log(lines.join('\n'))
  console.error(lines.join('\n'))
  process.exitCode = 1
})
