import type { Browser } from '@playwright/test'

/** Milliseconds after which a task keeps a reader waiting. @see https://w3c.github.io/longtasks/ */
const LONG = 50

export interface ReadingOptions {
  readonly address: string
  /** Of the window, in pixels. */
  readonly width: number
  /** How many times slower the processor is made. */
  readonly slowdown: number
  readonly runs: number
}

export interface ReadingFigures {
  /** Median milliseconds over the first fifty of each task, from navigation until nothing is left to do. */
  readonly blocked: number
  /** The same of the page without its scripts: what drawing it takes in any case. */
  readonly control: number
}

/** Measure how long the tasks of opening a page are, with and without its scripts by turns. */
export async function measureReading(browser: Browser, options: ReadingOptions): Promise<ReadingFigures> {
  const [blocked, control]: [number[], number[]] = [[], []]
  for (let run = 0; run < options.runs; run += 1) {
    blocked.push(await openPage(browser, options, true))
    control.push(await openPage(browser, options, false))
  }
  return { blocked: median(blocked), control: median(control) }
}

async function openPage(
  browser: Browser,
  { address, width, slowdown }: ReadingOptions,
  javaScriptEnabled: boolean,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1000)
  const trace = await browser.stopTracing()
  await context.close()
  return sumLong(JSON.parse(String(trace)) as Trace, address)
}

/** Times in microseconds. @see https://chromium.googlesource.com/catapult/+/HEAD/tracing/docs/ */
interface Trace {
  readonly traceEvents: readonly {
    readonly name: string
    readonly pid: number
    readonly tid: number
    readonly ts: number
    readonly dur?: number
    readonly args?: { readonly beginData?: { readonly url?: string } }
  }[]
}

/** Of the thread that parsed the page, from then on. */
function sumLong({ traceEvents }: Trace, address: string): number {
  const start = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address)
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === start?.pid &&
      tid === start.tid &&
      ts + dur > start.ts,
  )
  return tasks.reduce((sum, { dur = 0 }) => sum + Math.max(0, dur / 1000 - LONG), 0)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
