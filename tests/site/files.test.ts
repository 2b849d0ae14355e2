import { describe, expect, test } from 'vitest'
import { PAGES, readPage } from './dist.ts'

interface ReadingJson {
  readonly text: { readonly slug: string; readonly source: { readonly sha256: string } }
  readonly paragraphs: readonly { readonly n: number; readonly text: string }[]
  readonly sentences: readonly {
    readonly paragraph: number
    readonly start: number
    readonly end: number
    readonly text: string
    readonly url: string
  }[]
  readonly notes: readonly { readonly number: number; readonly html: string }[]
}

describe('reading.json', () => {
  const reading = JSON.parse(readPage('openai-alignment-plan/reading.json')) as ReadingJson

  test('has the keys of the contract', () => {
    expect(Object.keys(reading)).toEqual([
      'format',
      'text',
      'paragraphs',
      'sentences',
      'quotations',
      'repeats',
      'notes',
      'relations',
      'published',
      'retired',
    ])
  })

  test('gives every sentence its words at its offsets, and an absolute address', () => {
    expect(reading.sentences).toHaveLength(37)
    for (const { paragraph, start, end, text, url } of reading.sentences) {
      expect(reading.paragraphs[paragraph - 1]?.text.slice(start, end)).toBe(text)
      expect(url).toMatch(/^https:\/\/example\.org\/openai-alignment-plan\/#\S+$/)
    }
  })

  test('numbers the notes in order', () => {
    expect(reading.notes.map(({ number }) => number)).toEqual(reading.notes.map((_, i) => i + 1))
  })
})

test('the only text’s page at the root names the text’s own address as the canonical one', () => {
  const canonical = '<link rel="canonical" href="https://example.org/openai-alignment-plan/">'
  expect(readPage('index.html')).toContain(canonical)
  expect(readPage('openai-alignment-plan/index.html')).toContain(canonical)
})

describe('the site map', () => {
  const listed = [...readPage('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
  const addressOf = (path: string) => `https://example.org/${path.replace(/index\.html$/, '')}`

  test('is named in robots.txt, and lists every page once that is not another one’s or a part of it', () => {
    expect(readPage('robots.txt')).toContain('Sitemap: https://example.org/sitemap-index.xml')
    const pages = PAGES.filter(path => !/^(404|index)\.html$|\/claims\/.+\/index\.html$/.test(path))
    expect(pages).toHaveLength(24)
    expect(listed).toEqual(pages.map(addressOf).sort())
  })

  test('leaves out only pages that ask not to be listed, and the root, which is another one’s', () => {
    const others = PAGES.filter(path => !listed.includes(addressOf(path)) && path !== 'index.html')
    expect(others).toHaveLength(7)
    for (const path of others) {
      expect(readPage(path), path).toContain('<meta name="robots" content="noindex">')
      expect(readPage(path), path).not.toContain('rel="canonical"')
    }
  })
})

describe('the source page', () => {
  const html = readPage('openai-alignment-plan/source/index.html')

  test('has an anchor for every line of the file', () => {
    const lines = [...html.matchAll(/<span class="line" id="L(\d+)"/g)].map(([, n]) => Number(n))
    expect(lines.length).toBeGreaterThan(30)
    expect(lines).toEqual(lines.map((_, i) => i + 1))
  })

  test('links the words of every claim and quotation to their place in the reading', () => {
    const links = [...html.matchAll(/<a href="\/openai-alignment-plan\/#([^"]+)"/g)].map(
      ([, fragment]) => fragment,
    )
    expect(new Set(links).size).toBe(32)
  })
})
