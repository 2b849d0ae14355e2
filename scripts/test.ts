import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import type { COMMANDS } from './lib/command/commands.ts'
import { runCommand } from './lib/command/run-command.ts'

interface Tally {
  readonly passed: number
  readonly failed: number
}

/** What can be asked for by itself. */
type Part = (typeof COMMANDS.test.words.among)[number]

interface Step {
  readonly name: string
  /** The parts that it belongs to. */
  readonly parts: readonly Part[]
  readonly command: readonly [string, ...string[]]
  /** Reads the runner's report; a step without one counts as a single test. */
  readonly tally?: () => Tally
}

/** The built site is tested with an address, and tests build others without. */
const SITE_URL = 'https://example.org'
const REPORTS = 'test-results'
const vitestReport = (project: string) => `${REPORTS}/vitest-${project}.json`
const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`

const STEPS: readonly Step[] = [
  { name: 'lint and format', parts: ['lint'], command: ['biome', 'ci', '--error-on-warnings', '.'] },
  {
    name: 'types',
    parts: ['lint'],
    command: ['astro', 'check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'unused code', parts: ['lint'], command: ['knip', '--config', 'tests/knip.json'] },
  {
    name: 'unit tests',
    parts: ['unit'],
    command: vitest('unit', '--coverage'),
    tally: () => readVitest('unit'),
  },
  { name: 'unit tests apart', parts: ['unit'], command: vitest('apart'), tally: () => readVitest('apart') },
  { name: 'build', parts: ['site', 'browser'], command: ['node', 'scripts/build.ts'] },
  { name: 'built site', parts: ['site'], command: vitest('site'), tally: () => readVitest('site') },
  {
    name: 'browser',
    parts: ['browser'],
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    tally: readPlaywright,
  },
]

/** Run every check there is, or those of some parts, one after the other; the last line sums them up. */
await runCommand('test', async ({ words }) => {
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const total = { passed: 0, failed: 0 }
  for (const step of STEPS.filter(
    ({ parts }) => words.length === 0 || parts.some(part => words.includes(part)),
  )) {
    const { passed, failed } = await runStep(step)
    total.passed += passed
    total.failed += failed
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
})

function vitest(project: string, ...flags: string[]): [string, ...string[]] {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport(project)}`]
  return ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters, ...flags]
}

async function runStep({ name, command, tally }: Step): Promise<Tally> {
  console.log(`— ${name}`)
  const code = await run(command)
  const counted = tally?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  // A runner can fail without a failing test: coverage below its threshold, or a file that doesn't load.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

function run([program, ...words]: readonly [string, ...string[]]): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(program, words, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL },
    })
    child.once('error', () => resolve(1))
    child.once('close', code => resolve(code ?? 1))
  })
}

function readVitest(project: string): Tally {
  const report = readReport(vitestReport(project)) as Partial<Record<string, number>>
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests }
}

/** A skipped or flaky test counts as failed: nobody would hear of it otherwise. */
function readPlaywright(): Tally {
  const { stats = {} } = readReport(PLAYWRIGHT_REPORT) as { stats?: Partial<Record<string, number>> }
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats
  return { passed: expected, failed: unexpected + flaky + skipped }
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}
