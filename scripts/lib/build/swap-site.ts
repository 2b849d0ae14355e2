import { join } from 'node:path'
import { DISK, type Disk, isThere } from './disk.ts'
import { finishReplacement, isUnfinished, replaceFiles } from './replace-files.ts'

export interface SwapOptions {
  /** Where the site lies. */
  readonly target: string
  /** The work folder of the build, which is no other's. */
  readonly work: string
  readonly disk?: Disk | undefined
}

/** The new site, the old one as long as it may be needed, and the old one once it is waste, in a work folder. */
export const FRESH = 'new'
const OLD = 'old'
const GONE = 'gone'

/** What a system answers that doesn't let a folder be moved: a mount point, another disk, another's folder. */
const UNMOVABLE = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES'])

/**
 * Let the new site in `<work>/new` take the place of the old one. Whatever is thrown, the old site is as it was;
 * whatever stops the process, `recoverSite` has the old or the new one whole.
 */
export function swapSite({ target, work, disk = DISK }: SwapOptions): void {
  const hasOld = isThere(target)
  try {
    moveFolder(join(work, FRESH), target, work, disk)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    // Nothing has been moved, or it was moved back.
    if (!UNMOVABLE.has(code) || isThere(target) !== hasOld) throw error
    replaceFiles(target, join(work, FRESH), disk)
  }
}

function moveFolder(fresh: string, target: string, work: string, disk: Disk): void {
  const old = join(work, OLD)
  const hasOld = isThere(target)
  if (hasOld) disk.rename(target, old)
  try {
    disk.rename(fresh, target)
  } catch (error) {
    if (hasOld) disk.rename(old, target)
    throw error
  }
  if (!hasOld) return
  try {
    // Under this name nobody takes it for a site, whatever of it has been removed by then.
    disk.rename(old, join(work, GONE))
  } catch {
    // The new site is in place; whoever finds the old one beside it leaves it alone.
  }
}

/**
 * Bring the site back that an interrupted build has left between two steps. Nothing happens where there is none.
 *
 * @param works the work folders of builds that are dead
 */
export function recoverSite(target: string, works: readonly string[], disk: Disk = DISK): void {
  for (const work of works) {
    const old = join(work, OLD)
    if (isThere(old) && !isThere(target)) disk.rename(old, target)
  }
  if (isThere(target)) finishReplacement(target, disk)
}

/**
 * Whether a site is as it should be: not away in a build's work folder, nor replaced in part. Else `recoverSite` has
 * something to do, and the work folder must stay.
 */
export function isSettled(target: string, work: string): boolean {
  return isThere(target) ? !isUnfinished(target) : !isThere(join(work, OLD))
}
