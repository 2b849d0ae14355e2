import {
  checkLinks,
  checkTexts,
  createTextReader,
  findFolders,
  type LinkedText,
  type ReadText,
  readFolder,
  readSiteLedger,
} from '../src/content/index.ts'
import { formatMessage, type Message, sortMessages, tellFault } from '../src/faults/index.ts'
import { findSlug, type Reading } from '../src/model/index.ts'
import { startStep } from '../src/progress/start-step.ts'
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
  const found: Message[] = faults.map(fault => tellFault(fault))
  const texts = new Set(folders.map(findSlug))
  const unpromised: string[] = []
  const readings = new Map<string, Reading | undefined>()
  const proposals: Message[] = []
  const linked: LinkedText[] = []
  const reader = createTextReader()
  reader.start()
  const step = startStep('Reading', { unit: 'text' })
  for (const [i, folder] of folders.entries()) {
    step.at(i, folders.length)
    const text = reader.read(readFolder(root, folder), { texts, base, propose: true })
    proposals.push(...(text.proposals ?? []))
    found.push(...text.messages)
    const reading = text.messages.some(({ fatal }) => fatal) ? undefined : text.reading
    readings.set(text.slug, reading)
    linked.push({ ...text, reading })
    if (isUnpromised(text)) unpromised.push(folder)
  }
  step.end()
  reader.close()
  found.push(...checkTexts(root, readings).map(fault => tellFault(fault)))
  const known = readSiteLedger(root)
  const published = 'faults' in known ? [] : (known.ledger?.texts ?? [])
  found.push(...checkLinks(linked, { published, base }).map(fault => tellFault(fault)))
  const messages = sortMessages(found)
  if (flags.has('json')) {
    console.log(
      JSON.stringify([...messages, ...proposals, ...unpromised.map(describeUnpromised)], undefined, 2),
    )
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
