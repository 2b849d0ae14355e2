import { listTextQuestions, type TextQuestion } from '../src/ledger/index.ts'
import { startStep } from '../src/progress/start-step.ts'
import { askQuestions } from './ask-questions.ts'
import { askTexts } from './ask-texts.ts'
import { checkDecisions } from './check-decisions.ts'
import { count } from './count.ts'
import { describeMovedPlace } from './describe-moved-place.ts'
import { describeQuestion } from './describe-question.ts'
import { describeTextAnswers, describeTextQuestion } from './describe-text-question.ts'
import { describeUpdates } from './describe-updates.ts'
import { joinLines } from './join-lines.ts'
import { readLedgerOptions } from './read-ledger-options.ts'
import { readToday } from './read-today.ts'
import { refuseAliases } from './refuse-aliases.ts'
import { runCommand } from './run-command.ts'
import { listPresent, readSite, settleSite } from './settle-site.ts'
import { updateLedgers } from './update-ledgers.ts'
import type { TextUpdate } from './update-text.ts'
import { writeLedgers } from './write-ledgers.ts'

/**
 * Take new, reworded and removed claims into the ledgers, and texts that were renamed or withdrawn into the site's; ask
 * where only the editor can tell. One command is one step: as long as a text is at fault or in question, nothing is
 * written.
 */
await runCommand('ledger', async call => {
  const options = readLedgerOptions(call)
  const mayAsk = !options.isSilent && process.stdin.isTTY && process.stdout.isTTY
  const today = readToday()
  const root = process.cwd()
  const step = startStep('Reading', { unit: 'text' })
  const { updates, readings } = updateLedgers(root, { today, onText: step.at })
  step.end()
  const site = readSite(root)
  const present = listPresent(updates, readings)
  const names = new Set(present.map(({ name }) => name))
  const told = checkDecisions(options.decisions, site?.texts ?? [], names)
  const gone = (site ? listTextQuestions(site, present) : []).filter(({ text }) => !told.has(text.name))
  const open = updates.filter(isOpen)
  if (!mayAsk && open.length + gone.length > 0) return refuse(describeOpen(open, gone))
  const streams = { input: process.stdin, output: process.stdout }
  const answers = await askTexts(gone, streams)
  const settled = answers && (await askQuestions(updates, { today, ...streams }))
  if (answers === undefined || settled === undefined)
    return refuse(['', 'Not answered: no ledger was written'])
  if (settled.some(isOpen))
    return refuse(['', 'Say in `annotations.yaml` where it is meant: no ledger was written'])
  refuseAliases(root, settled)
  const decisions = new Map([...told, ...answers])
  const files = writeLedgers(
    root,
    settled,
    settleSite(site, listPresent(settled, readings), decisions, today),
  )
  console.log(joinLines(describeUpdates(settled, files, decisions)))
})

function isOpen({ questions, moves }: TextUpdate): boolean {
  return questions.length + moves.length > 0
}

function describeOpen(updates: readonly TextUpdate[], texts: readonly TextQuestion[]): readonly string[] {
  const number = updates.reduce(
    (sum, { questions, moves }) => sum + questions.length + moves.length,
    texts.length,
  )
  return [
    ...texts.flatMap(question => [...describeTextQuestion(question), ...describeTextAnswers(question), '']),
    ...updates.flatMap(update => [
      ...update.questions.flatMap(question => [...describeQuestion(question, update), '']),
      ...update.moves.flatMap(move => [...describeMovedPlace(move, update), '']),
    ]),
    `${count(number, 'question')}: no ledger was written. To answer, run \`npm run ledger\` in a terminal, without --yes`,
  ]
}

function refuse(lines: readonly string[]): void {
  console.error(joinLines(lines))
  process.exitCode = 1
}
