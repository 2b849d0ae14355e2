import { join, relative, sep } from 'node:path'
import type { LoaderContext } from 'astro/loaders'
import { TEXT_FILES } from './files/text-file.ts'
import { CONTENT_FOLDER } from './find-folders.ts'

/** Editors empty a file before they write it: a change is read once the folder has been quiet for so long. */
const QUIET_MS = 60

/** Watchers that report to us already; Astro loads again when its configuration changes. */
const watched = new WeakSet<object>()

/**
 * In `astro dev`: say when a file of a text has changed.
 *
 * @param root the project's folder
 * @param read reads the texts again; it is told the path of the file, relative to `root`, and is never called twice at once
 */
export function watchTexts(
  root: string,
  watcher: NonNullable<LoaderContext['watcher']>,
  read: (path: string) => Promise<void>,
): void {
  if (watched.has(watcher)) return
  watched.add(watcher)
  const base = join(root, CONTENT_FOLDER)
  watcher.add(base)
  let timer: NodeJS.Timeout | undefined
  let reading = Promise.resolve()
  const onChange = (path: string) => {
    const [folder, name] = relative(base, path).split(sep)
    if (folder === '..' || !TEXT_FILES.some(file => file === name)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      reading = reading.then(() => read(relative(root, path)))
    }, QUIET_MS)
  }
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange)
}
