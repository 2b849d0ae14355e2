import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, listFiles, shellEnvironment } from './dist.ts'

const SITE = 'https://example.org/texts/'
let folder: string
let dist: string

/** Two texts, served below a path of another host. */
beforeAll(async () => {
  folder = copyProject()
  dist = join(folder, 'dist')
  mkdirSync(join(folder, 'content/on-margins'))
  writeFileSync(
    join(folder, 'content/on-margins/text.md'),
    '---\ntitle: On margins\n---\n\nA margin is wide enough for a note. Thanks!\n',
  )
  const env = shellEnvironment({ SITE_URL: 'https://example.org', BASE_PATH: '/texts/' })
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], { cwd: folder, env })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a text is complete with a title alone: it has its reading, its source and its JSON', () => {
  expect(listFiles(join(dist, 'on-margins'))).toEqual(['index.html', 'reading.json', 'source/index.html'])
  expect(read('on-margins/index.html')).toContain('A margin is wide enough for a note.')
})

test('from two texts on, the root is the library', () => {
  expect(read('index.html')).toContain('<a href="/texts/on-margins/" lang="en">On margins</a>')
  expect(read('index.html')).toContain('<a href="/texts/openai-alignment-plan/" lang="en">')
})

test('every address within the site is below its base path and leads somewhere', () => {
  const pages = listFiles(dist).filter(path => path.endsWith('.html') && !path.startsWith('pagefind/'))
  expect(pages.length).toBe(7)
  for (const page of pages) {
    visit(fromHtml(read(page)), 'element', ({ properties: { href, src, action } }) => {
      for (const address of [href, src, action]) {
        if (typeof address !== 'string' || /^(#|[a-z]+:)/.test(address)) continue
        expect(address, page).toMatch(/^\/texts\//)
        const [path = ''] = address.slice('/texts/'.length).split('#')
        expect(
          existsSync(join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path)),
          address,
        ).toBe(true)
      }
    })
  }
})

test('absolute addresses have the site and the base path', () => {
  expect(read('on-margins/index.html')).toContain(`<link rel="canonical" href="${SITE}on-margins/">`)
  expect(read('robots.txt')).toContain(`Sitemap: ${SITE}sitemap-index.xml`)
  expect([...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    SITE,
    `${SITE}on-margins/`,
    `${SITE}on-margins/source/`,
    `${SITE}openai-alignment-plan/`,
    `${SITE}openai-alignment-plan/source/`,
    `${SITE}search/`,
  ])
  const { sentences } = JSON.parse(read('on-margins/reading.json')) as { sentences: { url: string }[] }
  expect(sentences.map(({ url }) => url)).toEqual([
    expect.stringMatching(
      /^https:\/\/example\.org\/texts\/on-margins\/#margin-wide-enough-note-[0-9a-z]{4}$/,
    ),
    `${SITE}on-margins/#p1`,
  ])
})

function read(path: string): string {
  return readFileSync(join(dist, path), 'utf8')
}
