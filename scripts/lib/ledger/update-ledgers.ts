import {
  createTextReader,
  type FolderFiles,
  findFolders,
  readFolder,
  type TextReader,
} from '../../../src/content/index.ts'
import { ContentError, type Message, tellFault } from '../../../src/faults/index.ts'
import { listClaims, listTaken } from '../../../src/ledger/index.ts'
import { findSlug, type Reading } from '../../../src/model/index.ts'
import { startStep } from '../../../src/progress/start-step.ts'
import { refuseAliases } from './refuse-aliases.ts'
import { type TextClaims, type TextUpdate, updateText } from './update-text.ts'

export interface UpdateLedgersOptions {
  /** The date to record, ISO 8601. */
  readonly today: string
  /**
   * What reads the texts.
   *
   * @default a thread of its own, bounded in time and memory
   */
  readonly reader?: TextReader | undefined
}

/** What becomes of the ledgers, and what each text is beside its claims. */
export interface LedgerRun {
  readonly updates: readonly TextUpdate[]
  /** By the text's folder. */
  readonly readings: ReadonlyMap<string, Reading>
}

/**
 * Read every text and take its claims into its ledger; nothing is written. Where only the editor can tell what became
 * of an id, the text's ledger is as before and its `questions` say what to ask.
 *
 * @param root the project's folder
 * @throws ContentError with every fault of every text
 */
export function updateLedgers(
  root: string,
  { today, reader = createTextReader() }: UpdateLedgersOptions,
): LedgerRun {
  const { folders, faults } = findFolders(root)
  const fatal: Message[] = faults.filter(({ isWarning }) => !isWarning).map(fault => tellFault(fault))
  const texts = new Set(folders.map(findSlug))
  const updates: TextUpdate[] = []
  const readings = new Map<string, Reading>()
  reader.start()
  const step = startStep('Reading', { unit: 'text' })
  for (const [index, folder] of folders.entries()) {
    step.at(index, folders.length)
    const { messages, reading, ...text } = readClaims(reader, readFolder(root, folder), texts)
    fatal.push(...messages)
    if (fatal.length === 0) updates.push(updateText(text, { today }))
    if (reading) readings.set(folder, reading)
  }
  step.end()
  reader.close()
  if (fatal.length > 0) throw new ContentError(fatal)
  refuseAliases(root, updates)
  return { updates, readings }
}

/** Read what the ledger is about, and what is at fault; warnings are left to the editor's check. */
function readClaims(reader: TextReader, found: FolderFiles, texts: ReadonlySet<string>) {
  const { reading, ledger, messages, placed } = reader.read(found, { texts, ledgerUse: 'avoid' })
  const text: TextClaims = {
    folder: found.folder,
    before: ledger,
    claims: listClaims(reading?.sentences ?? []),
    taken: listTaken(ledger, reading?.quotations ?? []),
    text: reading,
    placed,
  }
  return { ...text, reading, messages: messages.filter(({ fatal }) => fatal) }
}
