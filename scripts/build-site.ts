import { mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { findFolders } from '../src/content/index.ts'
import { checkBuilt } from './build/check-built.ts'
import { isThere } from './build/disk.ts'
import { FRESH, recoverSite, swapSite } from './build/swap-site.ts'
import { waitForTurn } from './build/wait-for-turn.ts'
import { nameSome } from './name-some.ts'

export interface BuildOptions {
  /** The project's folder, absolute. */
  readonly root: string
  /** The path the site lies under, with a slash at both ends. */
  readonly base: string
}

/** Where the finished site goes, and where builds work and wait for each other, relative to the project. */
const OUTPUT = 'dist'
const WORK = '.postil'
const TURNS = 'turns'

/**
 * Build the site in a folder of its own and let it take the place of the old one only when everything holds: whatever
 * is thrown, the old site stays as it was. Builds of one project take turns. What one that was killed has left is
 * mended first.
 */
export async function buildSite({ root, base }: BuildOptions): Promise<void> {
  const parent = join(root, WORK)
  const turn = await waitForTurn(join(parent, TURNS), {
    onWait: owner => console.error(`Waiting for the build of process ${owner} to end`),
  })
  const work = join(parent, turn.id)
  const leave = () => {
    rmSync(work, { recursive: true, force: true })
    turn.end()
  }
  const stopListening = onSignal(leave)
  try {
    const target = findTarget(join(root, OUTPUT))
    const works = readdirSync(parent)
      .filter(name => name !== TURNS)
      .map(name => join(parent, name))
    recoverSite(target, works)
    for (const left of works) rmSync(left, { recursive: true, force: true })
    const fresh = join(work, FRESH)
    mkdirSync(work)
    process.env.ASTRO_TELEMETRY_DISABLED = '1'
    await build({ root, outDir: fresh, logLevel: 'warn' })
    refuseUnfinished(fresh, { root, base })
    swapSite({ target, work })
  } finally {
    stopListening()
    leave()
  }
}

/** Where a link leads, so that it stays one. */
function findTarget(path: string): string {
  return isThere(path) ? realpathSync(path) : path
}

function refuseUnfinished(folder: string, { root, base }: BuildOptions): void {
  const texts = findFolders(root).folders.map(path => path.split('/').at(-1) ?? path)
  const faults = checkBuilt(folder, { texts, base })
  if (faults.length === 0) return
  throw new Error(`The build is not whole, and the old site stays: ${nameSome(faults)}`)
}

/** End the process on Ctrl C and its like, once what must be done is done. @returns ends that */
function onSignal(leave: () => void): () => void {
  const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const
  const listener = (signal: keyof typeof numbers) => {
    leave()
    process.exit(128 + numbers[signal])
  }
  const names = Object.keys(numbers) as (keyof typeof numbers)[]
  for (const name of names) process.on(name, listener)
  return () => {
    for (const name of names) process.off(name, listener)
  }
}
