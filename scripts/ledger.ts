import { joinLines } from './lib/command/join-lines.ts'
import { runCommand } from './lib/command/run-command.ts'
import { readLedgerOptions } from './lib/ledger/read-ledger-options.ts'
import { readToday } from './lib/ledger/read-today.ts'
import { takeLedgers } from './lib/ledger/take-ledgers.ts'

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
