import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import {
  checkLinks,
  checkTexts,
  createTextReader,
  findFolders,
  formatMessage,
  type LinkedText,
  type ReadText,
  readFolder,
  readSiteLedger,
  sortMessages,
} from '../src/content/index.ts'
import { findSlug, type Reading } from '../src/model/index.ts'
import { startStep } from '../src/progress/start-step.ts'
import { reportFault } from '../src/remark/index.ts'
import { escapeCharacters } from '../src/text/index.ts'
import { count } from './lib/command/count.ts'
import { joinLines } from './lib/command/join-lines.ts'
import { nameSome } from './lib/command/name-some.ts'
import { readSite } from './lib/command/read-options.ts'
import { runCommand } from './lib/command/run-command.ts'

/** The editor's check: reads every text and says what no longer fits. */
await runCommand('check', ({ flags }) => {
  const { root, base } = readSite()
  const { folders, faults } = findFolders(root)
  const file = new VFile()
  for (const fault of faults) reportFault(file, fault)
  const texts = new Set(folders.map(findSlug))
  const unpromised: string[] = []
  const readings = new Map<string, Reading | undefined>()
  const proposals: VFileMessage[] = []
  const linked: LinkedText[] = []
  const reader = createTextReader()
  reader.start()
  const step = startStep('Reading', { unit: 'text' })
  for (const [i, folder] of folders.entries()) {
    step.at(i, folders.length)
    const text = reader.read(readFolder(root, folder), { texts, base, propose: true })
    proposals.push(...(text.proposals ?? []))
    file.messages.push(...text.messages)
    const reading = text.messages.some(({ fatal }) => fatal) ? undefined : text.reading
    readings.set(text.slug, reading)
    linked.push({ ...text, reading })
    if (isUnpromised(text)) unpromised.push(folder)
  }
  step.end()
  reader.close()
  for (const fault of checkTexts(root, readings)) reportFault(file, fault)
  const known = readSiteLedger(root)
  const published = 'faults' in known ? [] : (known.ledger?.texts ?? [])
  for (const fault of checkLinks(linked, { published, base })) reportFault(file, fault)
  const messages = sortMessages(file.messages)
  if (flags.has('json')) {
    const rows = [...messages, ...proposals].map(({ file, line, column, reason, ruleId, note, fatal }) => ({
      file,
      line,
      column,
      reason,
      ruleId,
      note,
      fatal: fatal === true,
    }))
    console.log(JSON.stringify([...rows, ...unpromised.map(describeUnpromised)], undefined, 2))
  } else {
    for (const message of [...messages, ...proposals]) console.log(formatMessage(message))
    console.log(`${count(folders.length, 'text')}, ${count(messages.length, 'message')}`)
    if (unpromised.length > 0) console.log(joinLines([sumUnpromised(unpromised)]))
  }
  if (messages.some(({ fatal }) => fatal)) process.exitCode = 1
})

/** Whether a text has claims, and no ledger that promises their addresses; one at fault has other worries. */
function isUnpromised({ reading, ledger, messages }: ReadText): boolean {
  if (reading === undefined || ledger !== undefined || messages.some(({ fatal }) => fatal)) return false
  return reading.sentences.some(({ id }) => id !== undefined)
}

function describeUnpromised(folder: string) {
  return {
    file: escapeCharacters(folder),
    reason: 'Unexpected text without a ledger, expected `ledger.json`: its addresses are not promised yet',
    ruleId: 'ledger-absent',
    note: 'Run `npm run ledger`, and commit what it writes.',
    fatal: false,
  }
}

function sumUnpromised(folders: readonly string[]): string {
  const whose = folders.length === 1 ? 'its' : 'their'
  return `${count(folders.length, 'text')} without a ledger: ${whose} addresses are not promised yet; npm run ledger promises them (${nameSome(folders)})`
}
