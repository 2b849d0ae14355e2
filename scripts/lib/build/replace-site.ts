import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findTarget } from './find-target.ts'
import { FRESH, isSettled, recoverSite, swapSite } from './swap-site.ts'
import { waitForTurn } from './wait-for-turn.ts'

/** Where the finished site goes, and where builds work and wait for each other, relative to the project. */
const OUTPUT = 'dist'
const WORK = '.postil'
const TURNS = 'turns'

/**
 * Let a site be made in a folder of its own and take the place of the old one in `dist/`: whatever is thrown, the old
 * site stays as it was. Those who replace the site of one project take turns. What one that was killed has left is
 * mended first.
 *
 * @param root the project's folder, absolute
 * @param make writes the whole site into a folder, which it makes itself
 * @throws CallError where `dist` can't be a folder, and whatever `make` throws
 */
export async function replaceSite(root: string, make: (folder: string) => Promise<void>): Promise<void> {
  const target = findTarget(join(root, OUTPUT))
  const parent = join(root, WORK)
  const turn = await waitForTurn(join(parent, TURNS), {
    onWait: owner => console.error(`Waiting for the build of process ${owner} to end`),
  })
  const work = join(parent, turn.id)
  const leave = () => {
    // Else the old site is in there, and the next build brings it back.
    if (isSettled(target, work)) removeAll(work)
    turn.end()
  }
  const stopListening = onSignal(leave)
  try {
    const works = readdirSync(parent)
      .filter(name => name !== TURNS)
      .map(name => join(parent, name))
    recoverSite(target, works)
    for (const left of works) removeAll(left)
    mkdirSync(work)
    await make(join(work, FRESH))
    swapSite({ target, work })
  } finally {
    stopListening()
    leave()
  }
}

/** What can't be removed now, as where somebody still writes into it, is left to the next build. */
function removeAll(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // It has a name of its own, and is in nobody's way.
  }
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
