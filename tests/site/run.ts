import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles, shellEnvironment } from './project.ts'

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run a command of the project as a person would, in `folder`. */
export function run(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: folder, env: shellEnvironment(environment) })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', code => resolve({ code, stdout, stderr }))
  })
}

/** The same without how far it was, which a command says where a step takes a while. */
export function withoutProgress({ stderr, ...outcome }: Outcome): Outcome {
  return { ...outcome, stderr: stderr.replace(/^.* …\n/gm, '') }
}

/** Put these texts, and no others, into a copy of the project: file name → content, by folder. */
export function replaceContent(
  folder: string,
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  rmSync(join(folder, 'content'), { recursive: true, force: true })
  for (const [text, files] of Object.entries(texts)) {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, 'content', text, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    }
  }
}

/** The digest of every file below a folder. */
export function digestFiles(folder: string): Readonly<Record<string, string>> {
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return Object.fromEntries(listFiles(folder).map(path => [path, digest(path)]))
}
