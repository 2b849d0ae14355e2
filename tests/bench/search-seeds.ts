import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TESTS = fileURLToPath(new URL('..', import.meta.url))

export interface SeedFigures {
  readonly seed: number
  readonly passed: number
  /** The names of the tests that failed. Keep what they found as a case of its own. */
  readonly failed: readonly string[]
}

/** Try every property of the unit tests with a seed that is new, and say which ones did not hold. */
export function searchSeed(seed: number): SeedFigures {
  const folder = mkdtempSync(join(tmpdir(), 'postil seeds '))
  const path = join(folder, 'report.json')
  const runner = ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--project', 'apart']
  const reporter = ['--reporter=json', `--outputFile.json=${path}`]
  spawnSync('vitest', [...runner, ...reporter, ...listProperties()], {
    env: { ...process.env, SEED: String(seed) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report
  rmSync(folder, { recursive: true, force: true })
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  return {
    seed,
    passed: report.numPassedTests,
    failed: tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  }
}

interface Report {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** The test files that try properties. */
function listProperties(): readonly string[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.test.ts'))
    .filter(path => readFileSync(`${TESTS}/${path}`, 'utf8').includes("from 'fast-check'"))
    .map(path => `tests/${path.replaceAll('\\', '/')}`)
}
