import { VFile } from 'vfile'
import { findFolders, formatMessage, readText } from '../src/content/index.ts'
import { reportFault } from '../src/remark/index.ts'
import { CallError, runCommand } from './run-command.ts'

/** The editor's check: reads every text and says what no longer fits. */
await runCommand(() => {
  const [flag, ...rest] = process.argv.slice(2)
  if ((flag !== undefined && flag !== '--json') || rest.length > 0) {
    throw new CallError('Unexpected arguments, expected none or --json')
  }
  const root = process.cwd()
  const { folders, faults } = findFolders(root)
  const file = new VFile()
  for (const fault of faults) reportFault(file, fault)
  const messages = [...file.messages, ...folders.flatMap(folder => readText(root, folder).messages)]
  if (flag === '--json') {
    const rows = messages.map(({ file, line, column, reason, ruleId, note, fatal }) => ({
      file,
      line,
      column,
      reason,
      ruleId,
      note,
      fatal: fatal === true,
    }))
    console.log(JSON.stringify(rows, undefined, 2))
  } else {
    for (const message of messages) console.log(formatMessage(message))
    console.log(`${count(folders.length, 'text')}, ${count(messages.length, 'message')}`)
  }
  if (messages.some(({ fatal }) => fatal)) process.exitCode = 1
})

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
