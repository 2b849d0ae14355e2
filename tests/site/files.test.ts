import { describe, expect, test } from 'vitest'
import { readPage } from './dist.ts'

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
      'text',
      'paragraphs',
      'sentences',
      'quotations',
      'repeats',
      'notes',
      'relations',
      'retired',
    ])
  })

  test('gives every sentence its words at its offsets, and an absolute address', () => {
    expect(reading.sentences).toHaveLength(37)
    for (const { paragraph, start, end, text, url } of reading.sentences) {
      expect(reading.paragraphs[paragraph - 1]?.text.slice(start, end)).toBe(text)
      expect(url).toMatch(/^http:\/\/localhost:4321\/openai-alignment-plan\/#\S+$/)
    }
  })

  test('numbers the notes in order', () => {
    expect(reading.notes.map(({ number }) => number)).toEqual(reading.notes.map((_, i) => i + 1))
  })
})

test('the only text’s page at the root names the text’s own address as the canonical one', () => {
  const canonical = '<link rel="canonical" href="http://localhost:4321/openai-alignment-plan/">'
  expect(readPage('index.html')).toContain(canonical)
  expect(readPage('openai-alignment-plan/index.html')).toContain(canonical)
})

test('robots.txt names the site map, which lists every page once but the root and the 404 page', () => {
  expect(readPage('robots.txt')).toContain('Sitemap: http://localhost:4321/sitemap-index.xml')
  const listed = [...readPage('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
  expect(listed).toEqual([
    'http://localhost:4321/openai-alignment-plan/',
    'http://localhost:4321/openai-alignment-plan/source/',
    'http://localhost:4321/search/',
  ])
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
