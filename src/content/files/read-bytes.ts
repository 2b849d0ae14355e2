import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../faults/index.ts'

/** Read-only; a pipe is not waited for, and a link is not followed. Windows knows neither: nothing is added then. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW

/**
 * Read a file that must be a file: no link, pipe, device or folder, none of which is ever opened or waited for.
 *
 * @param root the project's folder
 * @param path relative to `root`
 * @param largest how many bytes it may have
 * @returns undefined where there is none, or what is wrong with it
 */
export function readBytes(root: string, path: string, largest: number): Uint8Array | Fault | undefined {
  try {
    const kind = describeKind(lstatSync(join(root, path)))
    if (kind !== 'file') return kindFault(kind, path)
    return readOpen(openSync(join(root, path), FLAGS), path, largest)
  } catch (error) {
    return explainError(error, path)
  }
}

/** What stands at a path, as an editor calls it. */
export function describeKind(
  stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>,
) {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'folder'
  if (stats.isSymbolicLink()) return 'link'
  if (stats.isFIFO()) return 'pipe'
  return stats.isSocket() ? 'socket' : 'device'
}

/** Say why a file or folder can't be read; one that isn't there is none. */
export function explainError(error: unknown, path: string): Fault | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  // Where its folder is a file, that is at fault itself.
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
  const what = code === 'EACCES' || code === 'EPERM' ? 'lack of the right to read it' : `error ${code}`
  return { ruleId: 'file-unreadable', reason: `Unexpected ${what}, expected a file that can be read`, path }
}

export function kindFault(kind: string, path: string, expected = 'file'): Fault {
  return { ruleId: 'file-kind', reason: `Unexpected ${kind}, expected a ${expected}`, path }
}

function readOpen(file: number, path: string, largest: number): Uint8Array | Fault {
  try {
    const stats = fstatSync(file)
    // It may have become something else since.
    if (!stats.isFile()) return kindFault(describeKind(stats), path)
    if (stats.size > largest) return sizeFault(stats.size, path, largest)
    const bytes = new Uint8Array(largest + 1)
    let length = 0
    for (let count = -1; count !== 0 && length <= largest; length += count)
      count = readSync(file, bytes, length, bytes.length - length, null)
    return length > largest ? sizeFault(length, path, largest) : bytes.slice(0, length)
  } finally {
    closeSync(file)
  }
}

function sizeFault(size: number, path: string, largest: number): Fault {
  return {
    ruleId: 'file-size',
    reason: `Unexpected size of ${Math.ceil(size / 1024)} KiB, expected at most ${largest / 1024} KiB`,
    place: { line: 1, column: 1 },
    path,
  }
}
