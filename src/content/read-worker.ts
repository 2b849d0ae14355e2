import { parentPort } from 'node:worker_threads'
import { packText } from './pack-text.ts'
import type { FolderFiles } from './read-folder.ts'
import { type ReadTextOptions, readFiles } from './read-text.ts'

/** Reads one text after another in a thread of its own, so that whoever asks can bound what a text costs. */
parentPort?.on('message', ({ found, options }: { found: FolderFiles; options: ReadTextOptions }) => {
  try {
    parentPort?.postMessage({ text: packText(readFiles(found, options)) })
  } catch (error) {
    const isTooDeep = error instanceof RangeError && /call stack/.test(error.message)
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    parentPort?.postMessage({ isTooDeep, reason })
  }
})
