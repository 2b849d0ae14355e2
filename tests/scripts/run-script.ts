import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMPILE_CACHE } from '../compile-cache.ts'

const SCRIPTS = fileURLToPath(new URL('../../scripts', import.meta.url))

export interface ScriptOutcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Run a command of the project on the content of another folder, without a terminal, on 2026-01-01. */
export function runScript(
  name: string,
  root: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = { SOURCE_DATE_EPOCH: '1767225600' },
): Promise<ScriptOutcome> {
  const options = { cwd: root, env: { PATH: process.env.PATH, ...COMPILE_CACHE, ...environment } }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [join(SCRIPTS, name), ...words], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      // How far it was it says only where it is slow, as on a busy machine.
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.replace(/^.* …\n/gm, '') })
    })
  })
}

/** The digest of every file below a folder, by its path. */
export function digestTree(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths
      .sort()
      .map(path => [
        path.slice(root.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}
