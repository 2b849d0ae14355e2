import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkOut } from '../hostile/link-out.ts'
import { listRequests } from '../hostile/list-requests.ts'
import { type StartedSite, startSite } from '../hostile/start-site.ts'
import { askPage, tryRequest } from '../hostile/try-request.ts'
import { copyProject, listFiles } from './project.ts'
import { replaceContent, run } from './run.ts'

const textOf = (words: string) => `---\ntitle: The tide\n---\n\n${words} It falls again by night.\n`
/** The addresses of pages that both sites have. */
const PATHS = ['/', '/tide/', '/tide/claims/', '/search/']

let folder: string
let site: StartedSite
const readPages = () => PATHS.map(path => readFileSync(join(folder, 'dist', path, 'index.html'), 'latin1'))

beforeAll(async () => {
  folder = copyProject()
  replaceContent(folder, { tide: { 'text.md': textOf('The tide rises.') } })
  site = await startSite(folder)
})
afterAll(() => {
  site?.child.kill()
  rmSync(folder, { recursive: true, force: true })
})

test('npm start gives the site the address that it serves it at', async () => {
  const dist = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
  expect(site.address).toBe(`http://localhost:${site.port}/`)
  expect(site.output()).not.toContain('SITE_URL')
  expect(dist('tide/index.html')).toContain(`<link rel="canonical" href="${site.address}tide/">`)
  expect(dist('robots.txt')).toContain(`Sitemap: ${site.address}sitemap-index.xml`)
  const { sentences } = JSON.parse(dist('tide/reading.json')) as { sentences: readonly { url: string }[] }
  for (const { url } of sentences) expect(url).toContain(`${site.address}tide/`)
  expect(listFiles(join(folder, 'dist')).filter(path => path.endsWith('card.png')).length).toBeGreaterThan(1)
  expect((await fetch(`${site.address}tide/`)).status).toBe(200)
})

test('while the site is built again, it answers whatever comes in whole, and pages of the old site or the new one', async () => {
  const old = readPages()
  linkOut(join(folder, 'dist'))
  writeFileSync(join(folder, 'content/tide/text.md'), textOf('The tide rises higher.'))
  let isBuilding = true
  const build = run(folder, ['scripts/build.ts'], { SITE_URL: site.address.replace(/\/$/, '') }).finally(
    () => {
      isBuilding = false
    },
  )
  const hostile = listRequests('/tide/', '/tide/card.png')
  const faults: string[] = []
  const pages: (readonly [path: number, page: string | undefined])[] = []
  for (let round = 0; isBuilding || round * 10 < hostile.length; round++) {
    const requests = Array.from({ length: 10 }, (_, i) => hostile[(round * 10 + i) % hostile.length])
    const asked = PATHS.map(async (path, i) => [i, await askPage(site.port, path, 'br')] as const)
    // Links that lead out are the old site's alone.
    faults.push(
      ...(await Promise.all(requests.map(request => (request ? tryRequest(site.port, request) : [])))).flat(),
    )
    pages.push(...(await Promise.all(asked)))
  }
  expect(await build).toMatchObject({ code: 0 })
  const fresh = readPages()
  expect(faults).toEqual([])
  expect(pages.filter(([i, page]) => page !== old[i] && page !== fresh[i])).toEqual([])
  expect(fresh[1]).not.toBe(old[1])
  expect(await Promise.all(PATHS.map(path => askPage(site.port, path, 'gzip')))).toEqual(fresh)
  expect(site.child.exitCode).toBe(null)
})
