import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Write files so that whoever reads one finds the old or the new one, never a part, whatever stops the machine: each
 * goes to a temporary file beside it, reaches the disk, and takes its place. As long as one can't be written, none
 * does.
 *
 * @param files content by path
 */
export function writeFiles(files: ReadonlyMap<string, string>): void {
  const temporary = new Map<string, string>()
  // Between two of the steps below nothing listens: Ctrl C has no effect before all are done.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  try {
    for (const [path, text] of files) {
      const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
      temporary.set(beside, path)
      writeFileSync(beside, text, { flag: 'wx', flush: true })
    }
    for (const [beside, path] of temporary) renameSync(beside, path)
  } finally {
    for (const beside of temporary.keys()) rmSync(beside, { force: true })
    process.off('SIGINT', ignore)
  }
}
