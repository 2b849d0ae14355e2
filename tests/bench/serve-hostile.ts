import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCount } from '../../scripts/lib/command/read-count.ts'
import { runCommand } from '../../scripts/lib/command/run-command.ts'
import { linkOut } from '../hostile/link-out.ts'
import { listRequests } from '../hostile/list-requests.ts'
import { startSite } from '../hostile/start-site.ts'
import { askPage, tryRequest } from '../hostile/try-request.ts'
import { copyProject, listFiles } from '../site/project.ts'
import { replaceContent, run } from '../site/run.ts'

const PAGE = '/tide/'
const FILE = '/tide/card.png'
const ENCODINGS = ['br', 'gzip', 'identity']
const SERVED = { SITE_URL: 'https://example.org' }
const textOf = (n: number) =>
  `---\ntitle: The tide ${n}\n---\n\nThe tide number ${n} rises.\n\nIt falls by night.\n`

/**
 * Print what `npm start` answers to hostile requests and to honest ones while the site is really built again, several
 * times.
 */
await runCommand('serve-hostile', async call => {
  const least = readCount(call, 'requests', 1_000)
  const builds = readCount(call, 'builds', 3)
  const folder = copyProject()
  const dist = join(folder, 'dist')
  const text = join(folder, 'content/tide/text.md')
  replaceContent(folder, { tide: { 'text.md': textOf(0) } })
  const { child, port } = await startSite(folder, SERVED)
  linkOut(dist)
  /** What a path has had, of any build. */
  const whole = new Map<string, Set<string>>()
  keepPages(dist, whole)

  let building = true
  const built = (async () => {
    for (let n = 1; n <= builds; n++) {
      writeFileSync(text, textOf(n))
      const { code } = await run(folder, ['scripts/build.ts'], SERVED)
      if (code !== 0) throw new Error(`Build ${n} has failed`)
      keepPages(dist, whole)
    }
  })().finally(() => {
    building = false
  })

  const hostile = listRequests(PAGE, FILE)
  const faults: string[] = []
  const asked: (readonly [path: string, page: string | undefined])[] = []
  const paths = ['/', PAGE, `${PAGE}claims/`, '/search/', '/robots.txt']
  let sent = 0
  while (building || sent < least) {
    const requests = Array.from({ length: 10 }, () => hostile[sent++ % hostile.length])
    const pages = paths.map(
      async path => [path, await askPage(port, path, ENCODINGS[sent % 3] ?? 'br')] as const,
    )
    const answers = await Promise.all(requests.map(request => (request ? tryRequest(port, request) : [])))
    faults.push(...answers.flat())
    asked.push(...(await Promise.all(pages)))
  }
  await built
  const cut = asked.filter(([path, page]) => page === undefined || !whole.get(path)?.has(page))
  console.log(`${sent} hostile requests of ${hostile.length} kinds during ${builds} builds: ${faults.length} wrong or cut
${asked.length} honest ones: ${cut.length} that are not a whole page of one of the builds
The process ${child.exitCode === null ? 'lives' : 'has ended'}`)
  for (const fault of new Set(faults)) console.log(`  ${fault}`)
  for (const path of new Set(cut.map(([path, page]) => `${path}: ${page?.length ?? 'no whole answer'}`)))
    console.log(`  ${path}`)
  process.exitCode = faults.length + cut.length > 0 || child.exitCode !== null ? 1 : 0
  child.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Add the pages of a built site to what their paths have had. */
function keepPages(dist: string, whole: Map<string, Set<string>>): void {
  for (const path of listFiles(dist)) {
    const address = `/${path}`.replace(/\/index\.html$/, '/')
    whole.set(address, (whole.get(address) ?? new Set()).add(readFileSync(join(dist, path), 'latin1')))
  }
}
