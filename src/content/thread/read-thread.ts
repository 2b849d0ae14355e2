import { type MessagePort, workerData } from 'node:worker_threads'
import { readFiles } from '../read-text.ts'
import type { ReadingTask } from './text-reader.ts'

/** Reads one text after another in a thread of its own, for whoever bounds what a text may cost: `text-reader.ts`. */
const { port, state } = workerData as { readonly port: MessagePort; readonly state: Int32Array }

port.on('message', ({ found, options }: ReadingTask) => {
  try {
    port.postMessage({ text: readFiles(found, options) })
  } catch (error) {
    port.postMessage({ error })
  }
  tell()
})
tell()

/** Wake the thread that waits: it has an answer, or knows that it may ask. */
function tell(): void {
  Atomics.add(state, 0, 1)
  Atomics.notify(state, 0)
}
