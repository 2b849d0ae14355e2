import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CallError, runCommand } from '../../scripts/lib/command/run-command.ts'
import { createCostlyTexts } from '../bad-input/create-costly-texts.ts'
import type { TextFiles } from '../bad-input/text-files.ts'

/** What `npm run check` may spend on a site of one text. */
const MOST = { seconds: 10, bytes: 1e9 }
const PRELOAD = new URL('./report-spending.ts', import.meta.url).href
const CHECK = join(import.meta.dirname, '../../scripts/check.ts')

/**
 * Check each text that is known to be costly, at its full size, as the only one of a site and in a process of its own:
 * the processor seconds and the peak of its memory, and whether there was a result or a clear refusal.
 */
await runCommand('measure-costs', ({ words: [pattern = ''] }) => {
  const fits = readPattern(pattern)
  const texts = Object.entries(createCostlyTexts()).filter(([name]) => fits.test(name))
  const failed: string[] = []
  for (const [name, create] of texts) {
    const { seconds, bytes, outcome, isClear } = checkAlone(create())
    const row = `${seconds.toFixed(1)} s\t${Math.round(bytes / 1e6)} MB\t${name}\t${outcome}`
    console.log(row)
    if (!isClear || seconds > MOST.seconds || bytes > MOST.bytes) failed.push(row)
  }
  console.log(`${texts.length} texts, ${failed.length} of them beyond ${MOST.seconds} s or 1 GB, or unclear`)
  for (const row of failed) console.log(row)
  if (failed.length > 0) process.exitCode = 1
})

function readPattern(pattern: string): RegExp {
  try {
    return new RegExp(pattern)
  } catch {
    throw new CallError(`Unexpected pattern ${pattern}, expected a regular expression`)
  }
}

function checkAlone(files: TextFiles) {
  const root = mkdtempSync(join(tmpdir(), 'postil-costs-'))
  try {
    mkdirSync(join(root, 'content/costly'), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'content/costly', name), text)
    const { status, stdout, stderr, output } = spawnSync(process.execPath, ['--import', PRELOAD, CHECK], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 120_000,
      maxBuffer: 2 ** 30,
    })
    const [line = ''] = `${stdout}${stderr}`.split('\n')
    const { seconds = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY } = JSON.parse(
      output[3] || '{}',
    ) as { seconds?: number; bytes?: number }
    const isClear =
      status === 0 || (status === 1 && /^content\/\S+ {2}Unexpected .*, expected /s.test(stdout))
    return { seconds, bytes, isClear, outcome: status === 0 ? 'a result' : line.slice(0, 160) }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
