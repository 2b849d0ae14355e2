import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** Write files to a new temporary folder, which is removed after the test. */
export function createProject(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'postil-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  writeFiles(root, files)
  return root
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** A text with nothing but a title and a body. */
export const withTitle = (body: string): string => `---\ntitle: A text\n---\n\n${body}\n`
