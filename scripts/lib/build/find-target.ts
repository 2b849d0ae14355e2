import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CallError } from '../command/call-error.ts'
import { isFile, isFolder } from './disk.ts'

/** As many links one after the other as Linux follows. */
const MOST_LINKS = 40

/**
 * Find the folder that a site goes to: where a link leads, so that it stays one, even where nothing is there now.
 *
 * @throws CallError where it can't be one
 */
export function findTarget(path: string): string {
  const target = followLinks(path, MOST_LINKS)
  const where = target === path ? path : `${path}, a link to ${target}`
  if (isFile(target)) throw new CallError(`Unexpected file at ${where}, expected a folder or nothing`)
  if (!isFolder(dirname(target))) throw new CallError(`Unexpected ${where}, expected a link into a folder`)
  return target
}

function followLinks(path: string, left: number): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path
  if (left === 0) throw new CallError(`Unexpected link ${path}, expected one that doesn’t lead in a circle`)
  return followLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)), left - 1)
}
