/** What may be spent until something is done. */
export interface Bounds {
  /** Of the processor. */
  readonly seconds: number
  /** That the process takes beside what it had. */
  readonly bytes: number
}

const POLL_MS = 20
/** On the clock: a thread that no processor has touched for so long does nothing any more. */
const SILENT_MS = 60_000
/** Of the processor; waiting itself takes some. */
const SILENT_SHARE = 0.02

/**
 * Wait until another thread has changed what `state` holds from `value`, or what the process spends meanwhile is too
 * much. Seconds on the clock would depend on what else the machine does.
 *
 * @returns what was exceeded, or that the other thread does nothing any more; undefined where it has changed it
 */
export function waitWithin(
  state: Int32Array,
  value: number,
  { seconds, bytes }: Bounds,
): keyof Bounds | 'silence' | undefined {
  const start = process.cpuUsage()
  const before = process.memoryUsage.rss()
  let quietSince = { at: performance.now(), spent: 0 }
  while (Atomics.wait(state, 0, value, POLL_MS) === 'timed-out') {
    const { user, system } = process.cpuUsage(start)
    const spent = (user + system) / 1e6
    if (spent > seconds) return 'seconds'
    if (process.memoryUsage.rss() - before > bytes) return 'bytes'
    const now = performance.now()
    const quiet = (now - quietSince.at) / 1000
    if (quiet * 1000 < SILENT_MS) continue
    if (spent - quietSince.spent < quiet * SILENT_SHARE) return 'silence'
    quietSince = { at: now, spent }
  }
  return undefined
}

/** How often it is looked whether a thread that was ended has given back its memory. */
const MOST_LOOKS = 150

/** Wait until a thread that was ended has given back at least half of what it was bounded by; for some seconds at most. */
export function waitForRelease({ bytes }: Bounds): void {
  const before = process.memoryUsage.rss()
  const never = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  for (let look = 0; look < MOST_LOOKS && process.memoryUsage.rss() > before - bytes / 2; look += 1)
    Atomics.wait(never, 0, 0, POLL_MS)
}
