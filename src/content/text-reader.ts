import { Worker } from 'node:worker_threads'
import type { Fault } from '../remark/index.ts'
import { type PackedText, unpackText } from './pack-text.ts'
import type { FolderFiles } from './read-folder.ts'
import type { ReadText, ReadTextOptions } from './read-text.ts'

/** Processor seconds of one text: of 256 KiB, ordinary prose takes about three. */
const MOST_SECONDS = 6
const POLL_MS = 200
/** MiB: of 256 KiB, ordinary prose takes about 250. */
const MEMORY = { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 64 }
const WORKER = new URL('./read-worker.ts', import.meta.url)

/** Reads texts in a thread of its own, one after the other. */
export interface TextReader {
  /** A text that costs too much, or brings the reader down, has a fault that says so; the next is read all the same. */
  read(found: FolderFiles, options: ReadTextOptions): Promise<ReadText>
  close(): Promise<void>
}

type Answer = { readonly text: PackedText } | { readonly isTooDeep: boolean; readonly reason: string }

/** @param mostSeconds of the processor, for each text */
export function createTextReader(mostSeconds = MOST_SECONDS): TextReader {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  const stop = async () => {
    const old = worker
    worker = undefined
    await old?.terminate()
  }
  const read = async (found: FolderFiles, options: ReadTextOptions): Promise<ReadText> => {
    worker ??= new Worker(WORKER, { resourceLimits: MEMORY })
    const answer = await ask(worker, { found, options }, mostSeconds)
    if ('text' in answer) return unpackText(answer.text)
    if (!answer.keeps) await stop()
    const path = `${found.folder}/text.md`
    const faults = [{ ruleId: answer.ruleId, reason: answer.reason, path, place: { line: 1, column: 1 } }]
    return unpackText({ slug: found.folder.split('/').at(-1) ?? '', markdown: '', faults })
  }
  return {
    read(found, options) {
      const next = last.then(() => read(found, options))
      last = next.catch(() => {})
      return next
    },
    close: stop,
  }
}

interface Failure extends Pick<Fault, 'ruleId' | 'reason'> {
  /** Whether the thread can read on. */
  readonly keeps: boolean
}

function ask(worker: Worker, question: object, mostSeconds: number): Promise<{ text: PackedText } | Failure> {
  return new Promise(resolve => {
    const settle = (result: { text: PackedText } | Failure) => {
      clearInterval(timer)
      worker.removeAllListeners()
      // A thread that waits keeps no command from ending.
      worker.unref()
      resolve(result)
    }
    const timer = watchProcessor(worker, mostSeconds, () =>
      settle(costs(`${mostSeconds} seconds of the processor`)),
    )
    worker.ref()
    worker.on('message', (answer: Answer) => {
      if ('text' in answer) settle(answer)
      else if (answer.isTooDeep) settle({ ...costs('the call stack'), keeps: true })
      else
        settle({
          ruleId: 'reading-failed',
          reason: `Unexpected failure: ${answer.reason}, expected a reading`,
          keeps: true,
        })
    })
    worker.on('error', error => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      const reason = `Unexpected failure: ${error.stack ?? error.message}, expected a reading`
      settle(
        isMemory
          ? costs('the memory that a reading may take')
          : { ruleId: 'reading-failed', reason, keeps: false },
      )
    })
    worker.on('exit', code =>
      settle({
        ruleId: 'reading-failed',
        reason: `Unexpected end of the reader (${code}), expected a reading`,
        keeps: false,
      }),
    )
    worker.postMessage(question)
  })
}

function costs(what: string): Failure {
  return {
    ruleId: 'reading-cost',
    reason: `Unexpected cost of more than ${what}, expected a text that takes less to read`,
    keeps: false,
  }
}

/** Seconds on the clock would depend on what else the machine does. */
function watchProcessor(worker: Worker, mostSeconds: number, onExceeded: () => void): NodeJS.Timeout {
  // Before Node 24.6 a thread can't be measured by itself; the thread that asks does nothing meanwhile.
  const measure = async () => {
    const { user, system } = await (worker.cpuUsage?.() ?? process.cpuUsage())
    return (user + system) / 1e6
  }
  const start = measure().catch(() => 0)
  return setInterval(async () => {
    const [from, now] = await Promise.all([start, measure().catch(() => 0)])
    if (now - from > mostSeconds) onExceeded()
  }, POLL_MS)
}
