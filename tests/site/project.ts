import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMPILE_CACHE } from '../compile-cache.ts'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** All files below a folder, by their path relative to it, sorted. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** What a copy of the project has of it. */
export const PROJECT = [
  'astro.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'src',
  'content',
  'public',
  'scripts',
]

/** Copy the project, without tests and build, to a new temporary folder that the caller removes. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postil elsewhere '))
  for (const name of PROJECT) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** The environment of a person's shell: the test runner's own variables would put Astro into another mode. */
export function shellEnvironment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env
  const system = { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...(SystemRoot && { SystemRoot }) }
  return { ...system, ...COMPILE_CACHE, NO_COLOR: '1', ...extra }
}
