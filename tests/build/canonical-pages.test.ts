import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CanonicalPages, canonicalPages } from '../../src/build/canonical-pages.ts'

const page = (address: string) => `<head><title>A</title><link rel="canonical" href="${address}"></head>`

describe.each([
  ['at the root of a host', '/', 'https://site.test/'],
  ['under a path', '/sub/', 'https://site.test/sub/'],
  ['under a path without its last slash', '/sub', 'https://site.test/sub/'],
])('Of a site %s', (_, base, address) => {
  let folder: string
  let pages: CanonicalPages

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'postil canonical '))
    const files = {
      'index.html': page(`${address}a/`),
      'a/index.html': page(`${address}a/`),
      'a/claim/index.html': page(`${address}a/claim/`),
      'a/alias/index.html': page(`${address}a/claim/`),
      'a/gone/index.html': '<head><meta name="robots" content="noindex"></head>',
      'a/words/index.html': `<p>&lt;link rel="canonical" href="${address}a/words/"></p>`,
      'é/index.html': page(`${address}%C3%A9/`),
    }
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    pages = canonicalPages()
    const config = { outDir: pathToFileURL(`${folder}/`), base }
    pages.hooks['astro:config:done']?.({ config } as never)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    ['a page that names its own address is listed', 'a/', true],
    ['so is the page of a claim', 'a/claim/', true],
    ['so is one whose address has other letters', '%C3%A9/', true],
    ['one that names another’s is not', 'a/alias/', false],
    ['nor is the root that shows the only text', '', false],
    ['nor one that names none', 'a/gone/', false],
    ['nor one whose words look like it', 'a/words/', false],
    ['nor one that is not there', 'a/none/', false],
  ])('%s', (_, path, isListed) => {
    expect(pages.isCanonical(`${address}${path}`)).toBe(isListed)
  })
})
