import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { tellFault } from '../../faults/index.ts'
import { findSlug } from '../../model/index.ts'
import type { FolderFiles } from '../files/read-folder.ts'
import { textFilePath } from '../files/text-file.ts'
import type { ReadText, ReadTextOptions } from '../read-text.ts'
import { type Bounds, waitForRelease, waitWithin } from './wait-within.ts'

/** What the thread is asked. */
export interface ReadingTask {
  readonly found: FolderFiles
  readonly options: ReadTextOptions
}

type Answer = { readonly text: ReadText } | { readonly error: unknown }

/** Reads texts, one after the other. */
export interface TextReader {
  /** Start the thread, which takes half a second; else the first text does. */
  start(): void
  /** What costs too much to read has a fault that says so, and the next text is read all the same. */
  read(found: FolderFiles, options?: ReadTextOptions): ReadText
  /** End the thread; the next text is read in another. */
  close(): void
}

/** Of 256 KiB, ordinary prose takes three seconds and 250 MiB; with what reads it, none takes more than 10 and 1 GB. */
const READING_BOUNDS: Bounds = { seconds: 7, bytes: 600 * 2 ** 20 }
/** The code of the thread is loaded within. */
const START: Bounds = { seconds: 30, bytes: 600 * 2 ** 20 }

/**
 * Read texts in a thread of its own that is ended where a text takes too much of the processor or of memory, which no
 * count of what makes Markdown costly can rule out. The thread starts with the first text and reads them all. Whoever
 * asks does nothing meanwhile, so that all that the process spends is the text's.
 *
 * @param most what a text may cost
 * @param toStart what it may cost that the thread starts
 */
export function createTextReader(most: Bounds = READING_BOUNDS, toStart: Bounds = START): TextReader {
  let thread: Thread | undefined
  const close = () => {
    thread?.end()
    thread = undefined
  }
  const fail = ({ folder }: FolderFiles, reason: string): ReadText => {
    const path = textFilePath(folder, 'text.md')
    const message = tellFault({ ruleId: 'reading-cost', reason, place: { line: 1, column: 1 }, path })
    return { slug: findSlug(folder), markdown: '', messages: [message] }
  }
  return {
    start() {
      thread ??= startThread(toStart)
    },
    read(found, options = {}) {
      thread ??= startThread(toStart)
      const answer = thread.ask({ found, options }, most)
      if (answer === 'seconds' || answer === 'bytes') {
        close()
        if (answer === 'bytes') waitForRelease(most)
        return fail(found, describeExcess(answer, most))
      }
      if ('text' in answer) return answer.text
      if (isTooDeep(answer.error)) return fail(found, TOO_DEEP)
      throw answer.error
    },
    close,
  }
}

const TOO_DEEP = 'Unexpected depth of what is nested in the text or its notes, expected some levels'

/** The call stack was too short; what else is at fault is the code's. */
const isTooDeep = (error: unknown) => error instanceof RangeError && /call stack/.test(error.message)

function describeExcess(what: keyof Bounds, { seconds, bytes }: Bounds): string {
  const most = what === 'seconds' ? `${seconds} processor seconds` : `${Math.round(bytes / 2 ** 20)} MiB`
  return `Unexpected cost of reading the text and its notes, expected at most ${most}`
}

interface Thread {
  ask(task: ReadingTask, most: Bounds): Answer | keyof Bounds
  end(): void
}

function startThread(most: Bounds): Thread {
  const { port1: port, port2 } = new MessageChannel()
  const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const worker = new Worker(new URL('./read-thread.ts', import.meta.url), {
    workerData: { port: port2, state },
    transferList: [port2],
    // Flags of the process, such as a test runner's, are none of its business.
    execArgv: [],
    // The heap must not be full before the thread is ended for it: a thread that ends by itself is not heard of.
    resourceLimits: { maxOldGenerationSizeMb: 4096 },
  })
  // A thread that waits keeps no command from ending.
  worker.unref()
  const failures: unknown[] = []
  worker.on('error', failures.push.bind(failures))
  const end = () => {
    void worker.terminate()
    port.close()
  }
  const excess = waitWithin(state, 0, most)
  if (excess !== undefined) {
    end()
    throw new Error(`The thread that reads texts did not start (${excess})`, { cause: failures[0] })
  }
  let asked = 1
  return { ask: (task, most) => ask(port, state, asked++, task, most), end }
}

function ask(
  port: MessagePort,
  state: Int32Array,
  asked: number,
  task: ReadingTask,
  most: Bounds,
): Answer | keyof Bounds {
  port.postMessage(task)
  const excess = waitWithin(state, asked, most)
  if (excess === 'silence') throw new Error('The thread that reads texts ended by itself')
  return excess ?? (receiveMessageOnPort(port)?.message as Answer)
}
