import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process, so that another one which later gets its number isn't taken for it. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, in the system's own words; empty where the system doesn't tell. */
  readonly started: string
  /** Where its number means something: the machine since it was switched on, and the container. */
  readonly machine: string
}

/** Identify this process. */
export function identifyProcess(): ProcessIdentity {
  return { pid: process.pid, started: readStart(process.pid), machine: readMachine() }
}

/** Whether the process still runs; `undefined` where that can't be told from here. */
export function isRunning({ pid, started, machine }: ProcessIdentity): boolean | undefined {
  if (machine !== readMachine()) return undefined
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Whoever may not be signalled is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return readStart(pid) === started
}

function readMachine(): string {
  const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  const container = attempt(() => readlinkSync('/proc/self/ns/pid'))
  return [hostname(), boot, container].join(' ')
}

function readStart(pid: number): string {
  if (process.platform === 'win32') return ''
  if (process.platform !== 'linux') {
    return attempt(() =>
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim(),
    )
  }
  // The program's name, which may hold anything, ends with the last bracket; the start is the 22nd field (proc(5)).
  return attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '')
}

function attempt(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
