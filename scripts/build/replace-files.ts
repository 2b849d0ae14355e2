import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Disk, isEmptyFolder, isFile, isThere, listFiles } from './disk.ts'
import { planReplacement, type ReplacementStep } from './plan-replacement.ts'

/** Below the site itself: what is moved from there into place is never copied over what somebody reads. */
const STAGE = '.postil'

interface Journal {
  /** Where an interrupted replacement goes: on to the new site, or back to the old one. */
  readonly direction: 'on' | 'back'
  readonly steps: readonly ReplacementStep[]
  /** The files of the old site that are kept aside. */
  readonly kept: readonly string[]
}

/**
 * Replace the files of a site one by one, where its folder can't be moved: a mount point, or a disk of its own. New
 * files are copied beside and old ones kept aside first; then a journal is written, from which whatever stops is
 * finished by `finishReplacement`.
 *
 * @throws whatever the disk has thrown, once the old site is back
 */
export function replaceFiles(target: string, fresh: string, disk: Disk): void {
  const stage = join(target, STAGE)
  disk.makeFolder(target)
  disk.remove(stage)
  try {
    const before = listFiles(target, STAGE)
    const after = listFiles(fresh)
    for (const path of after) place(disk.copy, join(fresh, path), join(stage, 'new', path), disk)
    for (const path of before) place(disk.keep, join(target, path), join(stage, 'old', path), disk)
    writeJournal(stage, { direction: 'on', steps: planReplacement(before, after), kept: before }, disk)
  } catch (error) {
    disk.remove(stage)
    throw error
  }
  finishReplacement(target, disk)
}

/**
 * Finish what an interrupted replacement has begun. Nothing happens where there was none.
 *
 * @throws whatever the disk has thrown, once the old site is back
 */
export function finishReplacement(target: string, disk: Disk): void {
  const stage = join(target, STAGE)
  const journal = readJournal(stage)
  if (journal?.direction === 'on') {
    try {
      goOn(target, journal, disk)
    } catch (error) {
      writeJournal(stage, { ...journal, direction: 'back' }, disk)
      goBack(target, journal, disk)
      endReplacement(stage, disk)
      throw error
    }
  } else if (journal) goBack(target, journal, disk)
  if (isThere(stage)) endReplacement(stage, disk)
}

/** The journal goes first: what is left without one is nothing but waste, which the next one clears away. */
function endReplacement(stage: string, disk: Disk): void {
  try {
    disk.remove(join(stage, 'journal.json'))
    disk.remove(stage)
  } catch {
    // The site is whole; a journal that is still there has nothing left to do.
  }
}

function goOn(target: string, { steps }: Journal, disk: Disk): void {
  for (const { kind, path } of steps) {
    const staged = join(target, STAGE, 'new', path)
    if (kind === 'remove') removeWithFolders(target, path, disk)
    else if (isThere(staged)) place(disk.rename, staged, join(target, path), disk)
  }
}

function goBack(target: string, { steps, kept }: Journal, disk: Disk): void {
  const old = new Set(kept)
  for (const { kind, path } of steps) {
    if (kind === 'put' && !old.has(path)) removeWithFolders(target, path, disk)
  }
  for (const path of kept) {
    const aside = join(target, STAGE, 'old', path)
    if (isThere(aside)) place(disk.rename, aside, join(target, path), disk)
  }
}

function place(move: (from: string, to: string) => void, from: string, to: string, disk: Disk): void {
  disk.makeFolder(dirname(to))
  move(from, to)
}

/** Remove a file, and the folders that held nothing else. A folder that took a file's place in an earlier run stays. */
function removeWithFolders(target: string, path: string, disk: Disk): void {
  if (isFile(join(target, path))) disk.remove(join(target, path))
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (isEmptyFolder(join(target, folder))) disk.removeEmpty(join(target, folder))
  }
}

function writeJournal(stage: string, journal: Journal, disk: Disk): void {
  const unfinished = join(stage, 'journal.unfinished')
  disk.makeFolder(stage)
  disk.write(unfinished, JSON.stringify(journal))
  disk.rename(unfinished, join(stage, 'journal.json'))
}

function readJournal(stage: string): Journal | undefined {
  const path = join(stage, 'journal.json')
  return isThere(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Journal) : undefined
}
