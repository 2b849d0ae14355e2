import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ServedSite, serveSite } from '../../../../scripts/lib/server/serve-site.ts'
import { linkOut } from '../../../hostile/link-out.ts'
import { listRequests } from '../../../hostile/list-requests.ts'
import { askPage, tryRequest } from '../../../hostile/try-request.ts'

const POLICY = "/*\n  Content-Security-Policy: default-src 'none'\n"
/** Each build has pages of its own length, all of one letter: one that is cut, or of two builds, is told at once. */
const pageOf = (build: number) =>
  `<p>${String.fromCharCode(97 + (build % 26)).repeat(20_000 + build * 997)}</p>`

const ENCODINGS = ['br', 'gzip', 'identity']

let root: string
let site: ServedSite

function writeBuild(folder: string, build: number): void {
  mkdirSync(join(folder, 'a'), { recursive: true })
  writeFileSync(join(folder, '_headers'), POLICY)
  writeFileSync(join(folder, '404.html'), '<p>Not here</p>')
  for (const path of ['index.html', 'a/index.html']) writeFileSync(join(folder, path), pageOf(build))
  writeFileSync(join(folder, 'card.png'), 'p'.repeat(5_000))
}

/** As a build does: for a moment nothing is there. */
function rebuild(build: number): void {
  writeBuild(join(root, `new${build}`), build)
  renameSync(join(root, 'dist'), join(root, `old${build}`))
  renameSync(join(root, `new${build}`), join(root, 'dist'))
  rmSync(join(root, `old${build}`), { recursive: true })
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'postil served '))
  writeBuild(join(root, 'dist'), 0)
  site = await serveSite({ folder: join(root, 'dist'), port: 0 })
})
afterEach(async () => {
  await site.close()
  rmSync(root, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** Ask as it is written: `fetch` would tidy paths and headers up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(site.address)
    const asked = request({ port, host: '127.0.0.1', path, headers, method, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        if (!response.complete) reject(new Error('cut off'))
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        })
      })
    })
    asked.once('error', reject)
    asked.end()
  })
}

test.each([
  { name: 'a page', path: '/', status: 200 },
  { name: 'a page by its folder', path: '/a', status: 301, headers: { location: '/a/' } },
  { name: 'its query stays', path: '/a?q=1', status: 301, headers: { location: '/a/?q=1' } },
  { name: 'nothing', path: '/none', status: 404 },
  { name: 'a folder above', path: '/../../../etc/passwd', status: 404 },
  { name: 'an encoded one', path: '/%2e%2e/%2e%2e/etc/passwd', status: 404 },
  { name: 'with slashes of another kind', path: '/..%5c..%5cetc/passwd', status: 404 },
  {
    name: 'another host',
    path: '//example.org/%2e%2e',
    status: 301,
    headers: { location: expect.stringMatching(/^\/[^/]/) },
  },
  { name: 'a null byte', path: '/a%00.html', status: 404 },
  { name: 'a malformed escape', path: '/%E0%A4%A', status: 404 },
  { name: 'what is for the host', path: '/_headers', status: 404 },
  { name: 'the same, written otherwise', path: '/%5Fheaders', status: 404 },
  { name: 'a hidden file', path: '/.postil/journal.json', status: 404 },
  { name: 'a long name', path: `/${'a'.repeat(8_000)}`, status: 404 },
])('It answers $status to $name', async ({ path, status, headers = {} }) => {
  const answer = await ask(path)
  expect(answer.status).toBe(status)
  expect(answer.headers).toMatchObject(headers)
  expect(answer.headers['content-security-policy']).toBe("default-src 'none'")
  expect(answer.body).not.toContain('root:')
  if (status === 404) expect(answer.body).toBe('<p>Not here</p>')
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('It refuses %s', async method => {
  expect(await ask('/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

test.each([
  { range: 'bytes=0-9', status: 206, length: 10 },
  { range: 'bytes=-3', status: 206, length: 3 },
  { range: 'bytes=5-2', status: 416 },
  { range: 'bytes=9999-', status: 416 },
  { range: 'bytes=0-1,4-5', status: 200, length: 5_000 },
  { range: 'bytes=x', status: 416 },
  { range: `bytes=${'9'.repeat(400)}-`, status: 416 },
])('It answers $status to the range $range', async ({ range, status, length }) => {
  const answer = await ask('/card.png', { Range: range })
  expect(answer.status).toBe(status)
  if (length !== undefined) expect(answer.body).toHaveLength(length)
})

test('It compresses what gains by it, for whoever takes that, and never a range of it', async () => {
  const plain = await ask('/')
  const brotli = await ask('/', { 'Accept-Encoding': 'gzip, br' })
  const gzip = await ask('/', { 'Accept-Encoding': 'br;q=0, gzip' })
  expect(plain).toMatchObject({ headers: { 'content-length': '20007', vary: 'Accept-Encoding' } })
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
  expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip' })
  expect(brotli.body.length).toBeLessThan(1_000)
  expect((await ask('/card.png', { 'Accept-Encoding': 'br' })).headers).not.toHaveProperty('content-encoding')
  const range = await ask('/', { 'Accept-Encoding': 'br', Range: 'bytes=0-9' })
  expect(range.status).toBe(206)
  expect(range.headers).not.toHaveProperty('content-encoding')
  const [strong, weak] = [plain.headers.etag, brotli.headers.etag].map(String)
  expect(weak).toBe(`W/${strong}`)
  // What has the beginning of the compressed form must not get the end of the plain one.
  expect((await ask('/', { Range: 'bytes=9-', 'If-Range': weak ?? '' })).status).toBe(200)
  expect((await ask('/', { Range: 'bytes=9-', 'If-Range': strong ?? '' })).status).toBe(206)
  expect((await ask('/', { 'If-None-Match': weak ?? '' })).status).toBe(304)
})

test('HEAD has the headers and no body', async () => {
  expect(await ask('/', {}, 'HEAD')).toMatchObject({
    status: 200,
    headers: { 'content-length': '20007' },
    body: '',
  })
})

test('It answers whatever comes, each request on its own and in whole, and nothing that a link leads out to', async () => {
  linkOut(join(root, 'dist'))
  const port = Number(new URL(site.address).port)
  const faults = await Promise.all(listRequests('/', '/card.png').map(request => tryRequest(port, request)))
  expect(faults.flat()).toEqual([])
})

test('A thousand hostile requests while the site is built again: it lives, and no answer is cut', async () => {
  const port = Number(new URL(site.address).port)
  const hostile = listRequests('/', '/card.png')
  const whole = new Set(Array.from({ length: 26 }, (_, build) => pageOf(build)))
  linkOut(join(root, 'dist'))
  let builds = 0
  for (let round = 0; round < 50; round++) {
    const faults = Array.from({ length: 20 }, (_, i) =>
      tryRequest(port, hostile[(round * 20 + i) % hostile.length] ?? expect.unreachable()),
    )
    const pages = Array.from({ length: 10 }, (_, i) =>
      askPage(port, i % 2 ? '/' : '/a/', ENCODINGS[i % 3] ?? ''),
    )
    if (round % 2 === 0 && builds < 25) rebuild(++builds)
    expect((await Promise.all(faults)).flat()).toEqual([])
    for (const page of await Promise.all(pages)) expect(whole.has(page ?? '')).toBe(true)
  }
  expect(builds).toBe(25)
  expect((await ask('/')).body).toBe(pageOf(builds))
})

test('Where no site is there it says so, and serves it once it is', async () => {
  renameSync(join(root, 'dist'), join(root, 'away'))
  expect((await ask('/')).status).toBe(404)
  renameSync(join(root, 'away'), join(root, 'dist'))
  expect((await ask('/')).status).toBe(200)
})
