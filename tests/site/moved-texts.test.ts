import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildFormerTexts, FORMER_SITE, MOVED } from './former-texts.ts'
import { findFaults, listElements, readLinks, readMeta, readText } from './html-page.ts'
import { listFiles } from './project.ts'

const { site: SITE, base: BASE } = FORMER_SITE
const WITHDRAWN = ['hills', 'bread'] as const

let folder: string
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
const pagesOf = (text: string) =>
  listFiles(join(folder, 'dist', text))
    .filter(path => path.endsWith('index.html'))
    .map(path => path.replace(/index\.html$/, ''))
const elementsOf = (path: string) => listElements(read(`${path}index.html`))
const wordsOf = (path: string) =>
  readText(elementsOf(path).find(({ tagName }) => tagName === 'main')).replace(/\s+/g, ' ')

beforeAll(async () => {
  folder = await buildFormerTexts()
})

describe.each(MOVED.from)('Of a text that was called %s', name => {
  test('every page leads on to the same one of its present name', () => {
    expect(pagesOf(name)).toEqual(pagesOf(MOVED.to))
    expect(pagesOf(name).length).toBeGreaterThan(8)
    for (const page of pagesOf(name)) {
      const elements = elementsOf(`${name}/${page}`)
      const to = `${BASE}${MOVED.to}/${page}`
      const refresh = elements.filter(({ properties }) => properties.httpEquiv?.toString() === 'refresh')
      expect(
        refresh.map(({ properties }) => properties.content),
        page,
      ).toEqual([`0; url=${to}`])
      expect(readLinks(elements, 'canonical')).toEqual([`${SITE}${to}`])
      const link = elements.find(({ properties }) => properties.dataMoved !== undefined)
      expect(link?.properties.href).toBe(to)
      expect(readText(link)).toBe(`${SITE}${to}`)
    }
  })

  test('the Reading is that of its present name', () => {
    expect(read(`${name}/reading.json`)).toBe(read(`${MOVED.to}/reading.json`))
  })
})

describe.each(WITHDRAWN)('Of the withdrawn text %s', name => {
  test('every page says so, and is for no search engine', () => {
    expect(pagesOf(name).length).toBeGreaterThan(5)
    for (const page of pagesOf(name)) {
      const elements = elementsOf(`${name}/${page}`)
      expect(wordsOf(`${name}/${page}`), page).toContain('This text was withdrawn on 2026-01-01.')
      expect(readMeta(elements, 'robots')).toEqual(['noindex'])
      expect(readLinks(elements, 'canonical')).toEqual([])
    }
  })
})

test('A withdrawn text says what each claim said last, whose words they were and how they were meant', () => {
  expect(wordsOf('hills/')).toContain('The masts were counted twice. Ann Author, conceded by the author.')
  expect(wordsOf('hills/masts/')).toContain(
    'The masts were counted twice. Ann Author, conceded by the author.',
  )
  expect(wordsOf('hills/fall-says-mason-pxp9/')).toContain(
    'It will fall, says the mason. B. Builder, quoted, not the author’s own words.',
  )
  const said = elementsOf('hills/').filter(({ tagName }) => tagName === 'del')
  expect(said.map(readText)).toEqual([
    'The hill is high.',
    'The masts were counted twice.',
    'It will fall, says the mason.',
  ])
})

test('Of a text that was withdrawn without its words none is left anywhere', () => {
  const files = listFiles(join(folder, 'dist')).filter(path => /\.(html|json|xml|txt)$/.test(path))
  expect(files.length).toBeGreaterThan(50)
  for (const path of files) expect(read(path), path).not.toMatch(/הנהר|הלחם/)
  expect(readFileSync(join(folder, 'content/ledger.json'), 'utf8')).not.toMatch(/הנהר|הלחם/)
  expect(wordsOf('bread/')).toContain('Its editor keeps none of its words.')
})

test('The site map and the library have the texts that are there alone', () => {
  const locations = [...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at = '']) => at)
  const texts = locations.map(at => at.slice(`${SITE}${BASE}`.length).split('/')[0])
  expect([...new Set(texts)].sort()).toEqual(['', MOVED.to, 'fog', 'search'])
  const links = listElements(read('index.html')).map(({ properties }) => properties.href)
  for (const name of [...MOVED.from, ...WITHDRAWN]) expect(links).not.toContain(`${BASE}${name}/`)
})

test('The search has the texts that are there alone', () => {
  const entry = JSON.parse(read('pagefind/pagefind-entry.json')) as {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>
  }
  // A record of each text, and one of the notes of the one that has some.
  expect(Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count])).toEqual(
    [['unknown', 3]],
  )
})

test('The page for addresses that are not there knows every text that ever was', () => {
  const [near] = listElements(read('404.html')).filter(({ tagName }) => tagName === 'near-addresses')
  expect(String(near?.properties.dataTexts).split(' ').sort()).toEqual(
    [...MOVED.from, ...WITHDRAWN, MOVED.to, 'fog'].sort(),
  )
})

test('A withdrawn text’s Reading has no words but what its claims said', () => {
  expect(JSON.parse(read('hills/reading.json'))).toMatchObject({
    sentences: [],
    retired: expect.arrayContaining([
      expect.objectContaining({
        aliases: ['masts'],
        text: 'The masts were counted twice.',
        stance: 'conceded',
      }),
    ]),
  })
  expect(JSON.parse(read('bread/reading.json')).retired[0]).toEqual({
    id: expect.any(String),
    since: '2026-01-01',
  })
})

test('html-validate finds no fault in any page, and no link leads nowhere', async () => {
  const pages = listFiles(join(folder, 'dist')).filter(path => /^(?!pagefind\/).*\.html$/.test(path))
  const ids = new Map<string, ReadonlySet<unknown>>()
  for (const path of pages) {
    expect(await findFaults(read(path), path), path).toEqual([])
    ids.set(`/${path}`, new Set(listElements(read(path)).map(({ properties }) => properties.id)))
  }
  const lost = pages.flatMap(path =>
    listElements(read(path))
      .flatMap(({ properties }) => [properties.href, properties.src])
      .filter(address => typeof address === 'string')
      .filter(address => !resolves(address, path, ids))
      .map(address => `${path}: ${address}`),
  )
  expect(lost).toEqual([])
})

test('Each page has its card', () => {
  const pages = listFiles(join(folder, 'dist')).filter(path => /^(?!pagefind\/).*\.html$/.test(path))
  for (const path of pages) {
    for (const image of readMeta(listElements(read(path)), 'og:image'))
      expect(
        existsSync(join(folder, 'dist', image.slice(`${SITE}${BASE}`.length))),
        `${path}: ${image}`,
      ).toBe(true)
  }
})

/** Whether an address of the site has its file, and its fragment there an element. */
function resolves(address: string, from: string, ids: ReadonlyMap<string, ReadonlySet<unknown>>): boolean {
  const { origin, pathname, hash } = new URL(address, `${SITE}${BASE}${from.replace(/index\.html$/, '')}`)
  if (origin !== SITE) return true
  if (!pathname.startsWith(BASE)) return false
  const path = pathname.slice(BASE.length)
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const [fragment = ''] = decodeURIComponent(hash.slice(1)).split(':~:')
  return (
    existsSync(join(folder, 'dist', file)) && (fragment === '' || ids.get(`/${file}`)?.has(fragment) === true)
  )
}
