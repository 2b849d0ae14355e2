import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject, listFiles } from './project.ts'
import { replaceContent, run, withoutProgress } from './run.ts'

const TEXTS = {
  bridges: {
    'text.md': '---\ntitle: On bridges\nauthor: A. Mason\n---\n\nThe bridge will hold. It has held before.\n',
    'annotations.yaml':
      'claims:\n  - exact: will hold\n    alias: it-holds\nnotes:\n  - exact: held before\n    body: A note.\n',
  },
  rivers: { 'text.md': '---\ntitle: נהר\nlanguage: he\n---\n\nהנהר עולה בהרים.\n' },
}

const sites = [
  {
    name: 'at the root of a host',
    base: '/',
    site: 'https://example.org',
    environment: { SITE_URL: 'https://example.org' },
  },
  {
    name: 'under a path that is said without its last slash',
    base: '/sub/',
    site: 'https://example.org',
    environment: { SITE_URL: 'https://example.org', BASE_PATH: '/sub' },
  },
] as const

for (const { name, base, site, environment } of sites) {
  describe(`A site of two texts ${name}`, () => {
    let folder: string
    const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')

    beforeAll(async () => {
      folder = copyProject()
      replaceContent(folder, TEXTS)
      const outcome = await run(folder, ['scripts/build.ts'], environment)
      expect(withoutProgress(outcome)).toEqual({
        code: 0,
        stdout: 'Built dist/\n',
        stderr: '',
      })
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    test('shows the library at its root', () => {
      const links = findAddresses(read('index.html'))
      for (const text of Object.keys(TEXTS)) expect(links).toContain(`${base}${text}/`)
      expect(read('index.html')).toContain('On bridges')
      expect(read('index.html')).toContain('lang="he"')
      expect(read('index.html')).not.toContain('<article')
    })

    test('has the pages of each text', () => {
      for (const text of Object.keys(TEXTS)) {
        expect(read(`${text}/index.html`)).toContain(` data-text="${text}"`)
        expect(existsSync(join(folder, 'dist', text, 'source/index.html'))).toBe(true)
        expect(JSON.parse(read(`${text}/reading.json`))).toMatchObject({ text: { slug: text } })
      }
    })

    test('leads nowhere that is not there, and never off its path', () => {
      const pages = listFiles(join(folder, 'dist')).filter(path => /^(?!pagefind\/).*\.html$/.test(path))
      expect(pages.length).toBeGreaterThanOrEqual(7)
      const lost = pages.flatMap(page =>
        findAddresses(read(page))
          .filter(address => !resolves(address, page))
          .map(address => `${page}: ${address}`),
      )
      expect(lost).toEqual([])
    })

    test('names its own addresses in full', () => {
      const canonical = (path: string) => /<link rel="canonical" href="([^"]+)"/.exec(read(path))?.[1]
      expect(canonical('index.html')).toBe(`${site}${base}`)
      expect(canonical('bridges/index.html')).toBe(`${site}${base}bridges/`)
      expect(canonical('search/index.html')).toBe(`${site}${base}search/`)
      expect(read('robots.txt')).toContain(`Sitemap: ${site}${base}sitemap-index.xml\n`)
      expect(findLocations('sitemap-index.xml')).toEqual([`${site}${base}sitemap-0.xml`])
      const pagesOf = (text: string) =>
        ['', 'claims/', 'map/', 'source/', ...listClaims(text)].map(path => `${text}/${path}`)
      expect(findLocations('sitemap-0.xml')).toEqual(
        ['', ...pagesOf('bridges'), ...pagesOf('rivers'), 'search/']
          .sort()
          .map(path => `${site}${base}${path}`),
      )
    })

    test('has a page of every claim, with its picture', () => {
      expect(listClaims('bridges')).toHaveLength(2)
      for (const text of Object.keys(TEXTS)) {
        for (const claim of listClaims(text)) {
          const address = `${site}${base}${text}/${claim}`
          const html = read(`${text}/${claim}index.html`)
          expect(html).toContain(`<link rel="canonical" href="${address}">`)
          expect(html).toContain(`<meta property="og:image" content="${address}card.png">`)
          expect(existsSync(join(folder, 'dist', text, claim, 'card.png'))).toBe(true)
        }
      }
      expect(read('bridges/it-holds/index.html')).toContain(
        `<link rel="canonical" href="${site}${base}bridges/${listClaims('bridges')[0]}">`,
      )
    })

    test('names itself and its texts on the page of an address that is not there', () => {
      expect(read('404.html')).toContain(`data-site="${base}" data-texts="bridges rivers"`)
    })

    test('gives every sentence its address in reading.json', () => {
      const { sentences } = JSON.parse(read('bridges/reading.json')) as {
        sentences: { id: string; url: string }[]
      }
      expect(sentences.map(({ url }) => url)).toEqual(
        sentences.map(({ id }) => `${site}${base}bridges/#${id}`),
      )
    })

    /** The paths of the pages of a text's claims below its own. */
    function listClaims(text: string): readonly string[] {
      const { sentences } = JSON.parse(read(`${text}/reading.json`)) as { sentences: { id?: string }[] }
      return sentences.flatMap(({ id }) => (id === undefined ? [] : [`${id}/`]))
    }

    function findLocations(path: string): readonly (string | undefined)[] {
      return [...read(path).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
    }

    /** Whether an address of the site has its file below the site's path, and its fragment there an element. */
    function resolves(address: string, from: string): boolean {
      const page = `${site}${base}${from.replace(/(^|\/)index\.html$/, '$1')}`
      const { origin, pathname, hash } = new URL(address, page)
      if (origin !== site) return true
      if (!pathname.startsWith(base)) return false
      const path = `${pathname.slice(base.length)}${pathname.endsWith('/') ? 'index.html' : ''}`
      if (!existsSync(join(folder, 'dist', path))) return false
      const [fragment = ''] = decodeURIComponent(hash.slice(1)).split(':~:')
      return fragment === '' || findElements(read(path)).some(({ properties }) => properties.id === fragment)
    }
  })
}

function findElements(html: string): readonly Element[] {
  const elements: Element[] = []
  visit(fromHtml(html), 'element', element => {
    elements.push(element)
  })
  return elements
}

/** Every address that a page links to, loads, or sends a form to. */
function findAddresses(html: string): readonly string[] {
  return findElements(html)
    .flatMap(({ properties }) => [properties.href, properties.src, properties.action, properties.dataSite])
    .filter(address => typeof address === 'string')
}

test('A site that doesn’t know its address says so, and leaves out what would be wrong elsewhere', async () => {
  const folder = copyProject()
  try {
    replaceContent(folder, TEXTS)
    const { code, stderr } = await run(folder, ['scripts/build.ts'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^SITE_URL is not set/)
    const files = listFiles(join(folder, 'dist'))
    for (const path of files.filter(path => /\.(html|json|txt|xml)$/.test(path))) {
      const text = readFileSync(join(folder, 'dist', path), 'utf8')
      expect(text, path).not.toContain('localhost')
      expect(text, path).not.toMatch(/property="og:(url|image)"/)
    }
    expect(files.filter(path => path.startsWith('sitemap'))).toEqual([])
    const page = readFileSync(join(folder, 'dist/bridges/index.html'), 'utf8')
    expect(page).toContain('<link rel="canonical" href="/bridges/">')
    expect(readFileSync(join(folder, 'dist/robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
