import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** What taking a site's place does to the disk, one step after the other. A test lets any one of them fail. */
export interface Disk {
  readonly rename: (from: string, to: string) => void
  /** A second name for a file, or a copy where the disk has none. */
  readonly keep: (from: string, to: string) => void
  readonly copy: (from: string, to: string) => void
  readonly write: (path: string, text: string) => void
  readonly makeFolder: (path: string) => void
  /** Remove a file or folder with all that is in it, if it is there. */
  readonly remove: (path: string) => void
  readonly removeEmpty: (path: string) => void
}

export const DISK: Disk = {
  rename: renameSync,
  keep: (from, to) => {
    try {
      linkSync(from, to)
    } catch {
      cpSync(from, to, { verbatimSymlinks: true })
    }
  },
  copy: (from, to) => cpSync(from, to),
  write: (path, text) => writeFileSync(path, text, { flush: true }),
  makeFolder,
  remove: path => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
  removeEmpty: rmdirSync,
}

/** With all above it, one by one: of a disk that can only be read `recursive` says that nothing is there (ENOENT). */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

/** Whether something stands at a path; a link does, wherever it leads. */
export function isThere(path: string): boolean {
  return look(path) !== undefined
}

/** Whether something that is no folder stands at a path, such as a link to one. */
export function isFile(path: string): boolean {
  return look(path)?.isDirectory() === false
}

/** Whether a folder stands at a path. */
export function isFolder(path: string): boolean {
  return look(path)?.isDirectory() === true
}

/** Whether a folder without anything in it stands at a path. */
export function isEmptyFolder(path: string): boolean {
  return isFolder(path) && readdirSync(path).length === 0
}

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    // Nothing lies below a file.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}

/**
 * List the files below a folder by their paths relative to it, with slashes, sorted.
 *
 * @param except names at its top that are left out
 */
export function listFiles(folder: string, except: readonly string[] = []): readonly string[] {
  const walk = (inner: string): readonly string[] =>
    readdirSync(`${folder}/${inner}`, { withFileTypes: true }).flatMap(entry => {
      const path = `${inner}${entry.name}`
      if (except.includes(path)) return []
      return entry.isDirectory() ? walk(`${path}/`) : [path]
    })
  return isThere(folder) ? walk('').toSorted() : []
}
