import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.ts'

export interface Turn {
  /** Differs from that of every other turn. */
  readonly id: string
  /** Let the next one begin. */
  end(): void
}

export interface WaitOptions {
  /** Is told once who is waited for. */
  readonly onWait?: ((owner: number) => void) | undefined
}

/** Milliseconds between two looks; not the same for all, so that two that stepped back don't meet again. */
const PAUSE = 100
/** A process of another machine or container can't be seen. It says so often that it is there: milliseconds. */
const SIGN_EVERY = 5_000
const SILENCE = 120_000
const TICKET = /^([\w-]+)\.json$/

/**
 * Wait until no other process has its turn, and take it. Each draws a ticket, a file that appears whole and has a name
 * of its own; who sees a living one besides its own steps back. Of two that come at once at least one sees the other,
 * and nobody ever removes a ticket but its owner's, or a dead one's, so nothing that is taken over can be somebody
 * else's by then.
 *
 * @param folder where the tickets lie; is made where it is missing
 */
export async function waitForTurn(folder: string, { onWait }: WaitOptions = {}): Promise<Turn> {
  mkdirSync(folder, { recursive: true })
  const id = `${process.pid}-${randomUUID().slice(0, 8)}`
  const ticket = join(folder, `${id}.json`)
  let isTold = false
  for (;;) {
    drawTicket(folder, id)
    const owner = findOwner(folder, id)
    if (owner === undefined) return { id, end: keepTicket(ticket) }
    rmSync(ticket, { force: true })
    if (!isTold) onWait?.(owner)
    isTold = true
    do await delay(PAUSE * (1 + Math.random()))
    while (findOwner(folder, id) !== undefined)
  }
}

function drawTicket(folder: string, id: string): void {
  const unfinished = join(folder, `${id}.unfinished`)
  writeFileSync(unfinished, JSON.stringify(identifyProcess()))
  renameSync(unfinished, join(folder, `${id}.json`))
}

/** Say that we are there as long as the turn lasts. @returns ends it */
function keepTicket(ticket: string): () => void {
  const timer = setInterval(() => {
    const now = new Date()
    utimesSync(ticket, now, now)
  }, SIGN_EVERY)
  timer.unref()
  return () => {
    clearInterval(timer)
    rmSync(ticket, { force: true })
  }
}

/** Find the number of a living process that has a ticket, besides ours; tickets of the dead are removed. */
function findOwner(folder: string, ours: string): number | undefined {
  for (const name of readdirSync(folder)) {
    const [, id] = TICKET.exec(name) ?? []
    if (id === undefined || id === ours) continue
    const path = join(folder, name)
    const owner = readOwner(path)
    if (owner !== undefined && isAlive(owner, path)) return owner.pid
    rmSync(path, { force: true })
  }
  return undefined
}

function readOwner(path: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessIdentity
  } catch {
    return undefined
  }
}

function isAlive(owner: ProcessIdentity, path: string): boolean {
  const known = isRunning(owner)
  if (known !== undefined) return known
  const { mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return Date.now() - mtimeMs < SILENCE
}
