import type { TextReader } from '../../../src/content/index.ts'
import { listTextQuestions, type TextDecisions, type TextQuestion } from '../../../src/ledger/index.ts'
import { count } from '../command/count.ts'
import { askQuestions } from './ask-questions.ts'
import { askTexts } from './ask-texts.ts'
import { checkDecisions } from './check-decisions.ts'
import type { PromptStreams } from './create-prompt.ts'
import { describeMovedPlace } from './describe-moved-place.ts'
import { describeQuestion } from './describe-question.ts'
import { describeTextAnswers, describeTextQuestion } from './describe-text-question.ts'
import { describeUpdates } from './describe-updates.ts'
import { refuseAliases } from './refuse-aliases.ts'
import { listPresent, readSite, settleSite } from './settle-site.ts'
import { updateLedgers } from './update-ledgers.ts'
import type { TextUpdate } from './update-text.ts'
import { writeLedgers } from './write-ledgers.ts'

export interface TakeLedgersOptions {
  /** The date to record, ISO 8601. */
  readonly today: string
  /**
   * What reads the texts.
   *
   * @default a thread of its own, bounded in time and memory
   */
  readonly reader?: TextReader | undefined
  /** What the call says of texts whose folders are gone. */
  readonly decisions: TextDecisions
  /**
   * Where to ask what only the editor can tell.
   *
   * @default nobody is asked
   */
  readonly streams?: PromptStreams | undefined
}

/** What came of it, in lines to print. */
export interface TakenLedgers {
  /** Whether all is in the ledgers; else nothing was written. */
  readonly isDone: boolean
  readonly lines: readonly string[]
}

/**
 * Take new, reworded and removed claims into the ledgers, and texts that were renamed or withdrawn into the site's; ask
 * where only the editor can tell. It is one step: as long as a text is at fault or in question, nothing is written.
 *
 * @param root the project's folder
 * @throws ContentError or CallError where the content or the call is at fault
 */
export async function takeLedgers(
  root: string,
  { today, reader, decisions, streams }: TakeLedgersOptions,
): Promise<TakenLedgers> {
  const { updates, readings } = updateLedgers(root, { today, reader })
  const site = readSite(root)
  const present = listPresent(updates, readings)
  const names = new Set(present.map(({ name }) => name))
  const told = checkDecisions(decisions, site?.texts ?? [], names)
  const gone = (site ? listTextQuestions(site, present) : []).filter(({ text }) => !told.has(text.name))
  const open = updates.filter(isOpen)
  if (!streams && open.length + gone.length > 0) return refuse(describeOpen(open, gone))
  const answers = streams ? await askTexts(gone, streams) : new Map()
  const settled = streams ? answers && (await askQuestions(updates, { today, ...streams })) : updates
  if (answers === undefined || settled === undefined)
    return refuse(['', 'Not answered: no ledger was written'])
  if (settled.some(isOpen))
    return refuse(['', 'Say in `annotations.yaml` where it is meant: no ledger was written'])
  refuseAliases(root, settled)
  const all = new Map([...told, ...answers])
  const files = writeLedgers(root, settled, settleSite(site, listPresent(settled, readings), all, today))
  return { isDone: true, lines: describeUpdates(settled, files, all) }
}

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

function refuse(lines: readonly string[]): TakenLedgers {
  return { isDone: false, lines }
}
