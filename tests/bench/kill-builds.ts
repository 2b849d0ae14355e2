import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { readCount } from '../../scripts/lib/command/read-count.ts'
import { runCommand } from '../../scripts/lib/command/run-command.ts'
import { copyProject, listFiles, shellEnvironment } from '../site/project.ts'
import { replaceContent } from '../site/run.ts'

const SITES = [1, 2].map(
  n =>
    `---\ntitle: Site ${n}\n---\n\nThe tide number ${n} rises in the harbour.\n\nIt falls again by night.\n`,
)
/** Milliseconds from the index to the end of a build. */
const LAST_STEPS = 400
const LATE_EVERY = 5
let failures = 0
/** The project that is built; it is made when this is run. */
let folder = ''

/**
 * Print what becomes of a site whose builds are killed, with all their children, at points spread over all that they
 * do, what the next build makes of it, and what becomes of one that several builds are made of at once.
 */
await runCommand('kill-builds', async call => {
  const kills = readCount(call, 'kills', 50)
  const meetings = readCount(call, 'meetings', 20)
  folder = copyProject()
  const whole = new Set<string>()
  let milliseconds = 0
  for (const site of SITES) {
    replaceContent(folder, { tide: { 'text.md': site } })
    const started = performance.now()
    await build().ended
    milliseconds = performance.now() - started
    whole.add(digest())
  }
  console.log(`Two sites: ${whole.size}; a build takes ${Math.round(milliseconds)} ms`)

  const before = { old: 0, new: 0 }
  for (let kill = 0; kill < kills; kill++) {
    setSite(kill % 2)
    const old = digest()
    const { child, ended } = build()
    // Every fifth near its end, where sites are swapped; the others spread evenly over all of it.
    const moment =
      kill % LATE_EVERY === 0 ? waitForEnd(child) : delay((milliseconds * (kill + Math.random())) / kills)
    await Promise.race([moment, ended])
    kill9(child.pid)
    await ended
    const found = digest()
    report(`killed ${kill + 1}`, whole.has(found))
    before[found === old ? 'old' : 'new'] += 1
    const { ended: next } = build()
    report(`the build after ${kill + 1}`, (await next) === 0 && digest() === [...whole][kill % 2])
  }
  console.log(
    `${kills} kills: ${before.old} × the old site, ${before.new} × the new one; ${failures} failures`,
  )
  for (let meeting = 0; meeting < meetings; meeting++) {
    setSite(meeting % 2)
    const codes = await Promise.all(Array.from({ length: 2 + (meeting % 2) }, () => build().ended))
    report(`${codes.length} at once`, codes.every(code => code === 0) && digest() === [...whole][meeting % 2])
  }
  console.log(`${meetings} meetings: ${failures} failures in all`)
  rmSync(folder, { recursive: true, force: true })
  process.exitCode = failures > 0 ? 1 : 0
})

/** Until the index is written, which is near the end, and a little longer. */
async function waitForEnd(child: ChildProcess): Promise<void> {
  const isIndexed = () =>
    readdirSync(join(folder, '.postil')).some(name =>
      existsSync(join(folder, '.postil', name, 'new/pagefind/pagefind-entry.json')),
    )
  while (child.exitCode === null && (!existsSync(join(folder, '.postil')) || !isIndexed())) await delay(5)
  await delay(Math.random() * LAST_STEPS)
}

/** With all its children. */
function kill9(pid = 0): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function setSite(index: number): void {
  writeFileSync(join(folder, 'content/tide/text.md'), SITES[index] ?? '')
}

function build() {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: shellEnvironment({ SITE_URL: 'https://example.org' }),
  })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { child, ended }
}

/** Of all files by their paths; of no site, what is there instead. */
function digest(): string {
  const dist = join(folder, 'dist')
  if (!readdirSync(folder).includes('dist')) return 'none'
  const hash = createHash('sha256')
  for (const path of listFiles(dist)) hash.update(`${path}\n`).update(readFileSync(join(dist, path)))
  return hash.digest('hex')
}

function report(what: string, holds: boolean): void {
  if (!holds) failures += 1
  if (!holds) console.log(`${what}: not whole`)
}
