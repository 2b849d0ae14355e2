import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as breathe, setTimeout as delay } from 'node:timers/promises'
import { listFiles } from '../../scripts/lib/build/disk.ts'
import { findTargets } from '../../scripts/lib/build/find-targets.ts'
import { replaceSite } from '../../scripts/lib/build/replace-site.ts'
import { readCount } from '../../scripts/lib/command/read-count.ts'
import { runCommand } from '../../scripts/lib/command/run-command.ts'
import { writeSite } from './write-site.ts'

interface Way {
  readonly name: string
  readonly pages: number
  /** Make the place for the site; false where this machine doesn't let us. */
  readonly prepare: (root: string, dist: string) => boolean
  readonly clear?: (dist: string) => void
}

const mount = (...words: readonly string[]) =>
  process.env.OWN_MOUNTS !== undefined && spawnSync('mount', words).status === 0
const unmount = (dist: string) => void spawnSync('umount', ['-l', dist])
const OTHER_DISK = '/dev/shm'
/** Milliseconds. */
const REPLACEMENT = 25

const WAYS: readonly Way[] = [
  { name: 'a folder that can be moved', pages: 20, prepare: () => true },
  {
    name: 'a link to another disk',
    pages: 60,
    prepare: (_, dist) => {
      if (!existsSync(OTHER_DISK)) return false
      rmSync(dist, { recursive: true })
      symlinkSync(mkdtempSync(join(OTHER_DISK, 'postil ')), dist)
      return true
    },
    clear: dist => rmSync(realpathSync(dist), { recursive: true }),
  },
  {
    name: 'a mount point of another disk',
    pages: 60,
    prepare: (_, dist) => mount('-t', 'tmpfs', 'tmpfs', dist),
    clear: unmount,
  },
  {
    name: 'a mount point of the same disk',
    pages: 60,
    prepare: (root, dist) => {
      mkdirSync(join(root, 'volume'))
      return mount('--bind', join(root, 'volume'), dist)
    },
    clear: unmount,
  },
]

let failures = 0

/**
 * Print what becomes of a site whose swap is killed, with all its children, at random points of the swap itself, and
 * what the next one makes of it: of a folder that can be moved, of one on another disk, and, where this machine lets
 * us mount, of mount points.
 */
await runCommand('kill-swaps', async call => {
  const kills = readCount(call, 'kills', 200)
  if (!process.env.OWN_MOUNTS && spawnSync('unshare', ['-m', 'true']).status === 0) {
    process.exitCode = runWithOwnMounts(kills)
    return
  }
  for (const way of WAYS) await tryWay(way, kills)
  process.exitCode = failures > 0 ? 1 : 0
})

/** Run this once more; what is mounted in there nobody else sees, and it goes with it. */
function runWithOwnMounts(kills: number): number {
  const words = ['-m', process.execPath, import.meta.filename, '--kills', String(kills)]
  const env = { ...process.env, OWN_MOUNTS: '1' }
  return spawnSync('unshare', words, { stdio: 'inherit', env }).status ?? 1
}

async function tryWay({ name, pages, prepare, clear }: Way, kills: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'postil swaps '))
  const dist = join(root, 'dist')
  const sites = [0, 1].map(site => join(root, `sites/${site}`))
  for (const [site, folder] of sites.entries()) writeSite(folder, site, pages)
  const whole = sites.map(folder => digest(folder))
  const known = sites.map(folder => new Set(listFiles(folder).map(path => digestFile(folder, path))))
  mkdirSync(dist)
  try {
    if (!prepare(root, dist)) return console.log(`${name}: not on this machine`)
    await replaceSite(root, async folder => cpSync(sites[1] ?? '', folder, { recursive: true }))
    const phases = new Map<string, number>()
    const before = { whole: 0, files: 0, parts: 0 }
    for (let kill = 0; kill < kills; kill++) {
      await killSwap(root, { isMoved: name === WAYS[0]?.name, isLate: kill % 2 === 1, sites })
      const phase = describePhase(root, dist)
      phases.set(phase, (phases.get(phase) ?? 0) + 1)
      // As it lies there, before anybody mends it.
      if (whole.includes(digest(dist))) before.whole += 1
      if (
        listFiles(dist, ['.postil']).every(path => known.some(files => files.has(digestFile(dist, path))))
      ) {
        before.files += 1
      }
      if (findLost(dist).length === 0) before.parts += 1
      await replaceSite(root, async folder => {
        report(`${name}, kill ${kill + 1}, ${phase}: mended`, whole.includes(digest(dist)))
        cpSync(sites[kill % 2] ?? '', folder, { recursive: true })
      })
      report(`${name}, kill ${kill + 1}, ${phase}: the next`, digest(dist) === whole[kill % 2])
      report(`${name}, kill ${kill + 1}: nothing left over`, listFiles(join(root, '.postil')).length === 0)
    }
    console.log(`${name}: ${kills} kills, ${listFiles(sites[0] ?? '').length} files
  ${[...phases].map(([phase, times]) => `${times} × ${phase}`).join('; ')}
  dist/ right after the kill: ${before.whole} × one site whole, ${before.files} × each file whole, ${before.parts} × all that pages load there`)
  } finally {
    clear?.(dist)
    rmSync(root, { recursive: true, force: true })
  }
  console.log(`  failures so far: ${failures}`)
}

interface KillOptions {
  readonly isMoved: boolean
  /** In place: not before the old site's files are being replaced. */
  readonly isLate: boolean
  readonly sites: readonly string[]
}

/** Swap both sites for each other in a process of its own, and kill it within some of its swaps. */
async function killSwap(root: string, { isMoved, isLate, sites }: KillOptions): Promise<void> {
  const works = sites.map((folder, i) => {
    const work = join(root, `.postil/swap-${i}`)
    if (!isMoved || i === 0) cpSync(folder, join(work, 'new'), { recursive: true })
    return work
  })
  const target = realpathSync(join(root, 'dist'))
  const words = ['tests/bench/swap-again.ts', target, ...works.slice(0, isMoved ? 1 : 2)]
  const child = spawn(process.execPath, words, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise(resolve => child.once('close', resolve))
  await new Promise(resolve => child.stdout.once('data', resolve))
  await delay(Math.random() * (isMoved ? 20 : 200))
  if (!isMoved && isLate) {
    while (!existsSync(join(target, '.postil/on.json'))) await breathe()
    // About as long as the replacement takes.
    const until = performance.now() + Math.random() * REPLACEMENT
    while (performance.now() < until) await breathe()
  }
  report('it still swapped when it was killed', child.exitCode === null)
  process.kill(-(child.pid ?? 0), 'SIGKILL')
  await ended
}

/** Where a swap was, by what it has left. */
function describePhase(root: string, dist: string): string {
  const work = join(root, '.postil/swap-0')
  const stage = join(dist, '.postil')
  if (!existsSync(dist)) return 'between the two renames'
  if (existsSync(join(stage, 'on.json'))) {
    const left = existsSync(join(stage, 'new')) ? listFiles(join(stage, 'new')).length : 0
    return left > 0 ? 'replacing files' : 'removing what is gone'
  }
  if (existsSync(stage)) return 'copying beside, or clearing away'
  if (existsSync(join(work, 'old'))) return 'after the two renames'
  return 'before or after'
}

/** What pages load or lead to that isn't there. */
function findLost(dist: string): readonly string[] {
  const files = new Set(listFiles(dist))
  return [...files]
    .filter(path => path.endsWith('.html') && !path.startsWith('.postil/'))
    .flatMap(path => findTargets(readFileSync(join(dist, path), 'utf8')))
    .filter(target => !files.has(target.slice(1).replace(/\/$/, '/index.html')))
}

function digest(folder: string): string {
  return listFiles(folder, ['.postil'])
    .map(path => digestFile(folder, path))
    .join('\n')
}

function digestFile(folder: string, path: string): string {
  return `${path} ${createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex')}`
}

function report(what: string, holds: boolean): void {
  if (holds) return
  failures += 1
  console.log(`${what}: NOT`)
}
