import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Disk, isEmptyFolder, isFile, isFolder, isThere, listFiles } from './disk.ts'
import { planReplacement, type ReplacementStep } from './plan-replacement.ts'

/** Below the site itself: what is moved from there into place is never copied over what somebody reads. */
const STAGE = '.postil'
/** What is the build's own, and what a disk keeps at its root for itself. */
const NOT_OF_THE_SITE = [STAGE, 'lost+found']

/**
 * The name that the journal has says where an interrupted replacement goes: on to the new site, or back to the old
 * one. To give it the other name needs no room, which a full disk doesn't have.
 */
const JOURNALS = { on: 'on.json', back: 'back.json' } as const

interface Journal {
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
    const before = listFiles(target, NOT_OF_THE_SITE)
    const after = listFiles(fresh)
    for (const path of after) place(disk.copy, join(fresh, path), join(stage, 'new', path), disk)
    for (const path of before) place(disk.keep, join(target, path), join(stage, 'old', path), disk)
    writeJournal(stage, { steps: planReplacement(before, after), kept: before }, disk)
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
  const back = readJournal(stage, 'back')
  const on = readJournal(stage, 'on')
  if (back) goBack(target, back, disk)
  else if (on) {
    try {
      goOn(target, on, disk)
    } catch (error) {
      disk.rename(join(stage, JOURNALS.on), join(stage, JOURNALS.back))
      goBack(target, on, disk)
      endReplacement(stage, disk)
      throw error
    }
  }
  if (isThere(stage)) endReplacement(stage, disk)
}

/** Whether a replacement was interrupted, and not finished yet. */
export function isUnfinished(target: string): boolean {
  return Object.values(JOURNALS).some(name => isThere(join(target, STAGE, name)))
}

/** The journal goes first: what is left without one is nothing but waste, which the next one clears away. */
function endReplacement(stage: string, disk: Disk): void {
  try {
    for (const name of Object.values(JOURNALS)) disk.remove(join(stage, name))
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
  // Its files are gone by then: what is left of it are empty folders.
  if (isFolder(to)) disk.remove(to)
  move(from, to)
}

/**
 * Remove a file, and the folders that held nothing else. A folder that took a file's place in an earlier run stays, and
 * what lies behind a link is not the site's.
 */
function removeWithFolders(target: string, path: string, disk: Disk): void {
  const folders: string[] = []
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    folders.push(join(target, folder))
  if (folders.some(isFile)) return
  if (isFile(join(target, path))) disk.remove(join(target, path))
  for (const folder of folders) if (isEmptyFolder(folder)) disk.removeEmpty(folder)
}

function writeJournal(stage: string, journal: Journal, disk: Disk): void {
  const unfinished = join(stage, 'journal.unfinished')
  disk.makeFolder(stage)
  disk.write(unfinished, JSON.stringify(journal))
  disk.rename(unfinished, join(stage, JOURNALS.on))
}

function readJournal(stage: string, direction: keyof typeof JOURNALS): Journal | undefined {
  const path = join(stage, JOURNALS[direction])
  return isThere(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Journal) : undefined
}
