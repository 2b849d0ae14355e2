import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject, listFiles, PROJECT, ROOT } from './project.ts'
import { run, withoutProgress } from './run.ts'

/** What a site is made of, besides its texts, which are written here. */
const SOURCES = [...PROJECT.filter(name => name !== 'content'), 'tests/site', 'tests/fixtures/ledger']
const KEPT = ['content', 'dist'] as const

/**
 * Build a site for tests, or take the one that was built before of the same code in the same environment, as tests in
 * a browser do of those without one. It lies below `test-results/`, which a run of all tests clears.
 *
 * @param name what the site is called among those of the tests
 * @param prepare puts texts into a copy of the project
 * @returns a folder with `content` and `dist`, in which nothing may be changed
 * @throws Error with what the build says, if it says anything
 */
export async function buildOnce(
  name: string,
  environment: Readonly<Record<string, string>>,
  prepare: (folder: string) => Promise<void>,
): Promise<string> {
  const kept = join(ROOT, 'test-results/sites', name)
  const keyFile = join(kept, 'key.txt')
  const key = digestSources(environment)
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return kept
  rmSync(kept, { recursive: true, force: true })
  const folder = copyProject()
  try {
    await prepare(folder)
    const { code, stderr } = withoutProgress(await run(folder, ['scripts/build.ts'], environment))
    if (code !== 0 || stderr !== '') throw new Error(stderr)
    for (const part of KEPT) cpSync(join(folder, part), join(kept, part), { recursive: true })
    // It comes last: a site without it was not finished.
    writeFileSync(keyFile, key)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return kept
}

function digestSources(environment: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256').update(JSON.stringify(environment))
  for (const source of SOURCES) {
    const path = join(ROOT, source)
    const files = statSync(path).isDirectory() ? listFiles(path).map(file => join(path, file)) : [path]
    for (const file of files) hash.update(`${file}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}
