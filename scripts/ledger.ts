import { askQuestions } from './ask-questions.ts'
import { count } from './count.ts'
import { describeMovedPlace } from './describe-moved-place.ts'
import { describeQuestion } from './describe-question.ts'
import { describeUpdates } from './describe-updates.ts'
import { readToday } from './read-today.ts'
import { refuseAliases } from './refuse-aliases.ts'
import { runCommand } from './run-command.ts'
import { showProgress } from './show-progress.ts'
import { updateLedgers } from './update-ledgers.ts'
import type { TextUpdate } from './update-text.ts'
import { writeLedgers } from './write-ledgers.ts'

/**
 * Take new, reworded and removed claims into the ledgers, and ask where only the editor can tell. One command is one
 * step: as long as a text is at fault or in question, no ledger is written.
 */
await runCommand('ledger', async ({ flags }) => {
  const mayAsk = !flags.has('yes') && process.stdin.isTTY && process.stdout.isTTY
  const today = readToday()
  const root = process.cwd()
  const updates = updateLedgers(root, { today, onText: showProgress() })
  if (!mayAsk && updates.some(isOpen)) return refuse(describeOpen(updates.filter(isOpen)))
  const settled = await askQuestions(updates, { today, input: process.stdin, output: process.stdout })
  if (settled === undefined) return refuse(['', 'Not answered: no ledger was written'])
  if (settled.some(isOpen))
    return refuse(['', 'Say in `annotations.yaml` where it is meant: no ledger was written'])
  refuseAliases(root, settled)
  const changed = writeLedgers(root, settled)
  console.log(describeUpdates(settled, changed).join('\n'))
})

function isOpen({ questions, moves }: TextUpdate): boolean {
  return questions.length > 0 || moves.length > 0
}

function describeOpen(updates: readonly TextUpdate[]): readonly string[] {
  const number = updates.reduce((sum, { questions, moves }) => sum + questions.length + moves.length, 0)
  return [
    ...updates.flatMap(update => [
      ...update.questions.flatMap(question => [...describeQuestion(question, update), '']),
      ...update.moves.flatMap(move => [...describeMovedPlace(move, update), '']),
    ]),
    `${count(number, 'question')}: no ledger was written. To answer, run \`npm run ledger\` in a terminal, without --yes`,
  ]
}

function refuse(lines: readonly string[]): void {
  console.error(lines.join('\n'))
  process.exitCode = 1
}
