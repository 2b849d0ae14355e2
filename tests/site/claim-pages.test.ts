import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DIST, readPage } from './dist.ts'
import { listElements, readData, readLinks, readMeta, readText, withClass } from './html-page.ts'

interface Sentence {
  readonly id?: string
  readonly text: string
  readonly kind: 'claim' | 'quotation' | 'remark'
  readonly voice: string
  readonly stance?: string
  readonly occurrence: number
}

const TEXT = 'openai-alignment-plan'
const SITE = 'https://example.org'
const LARGEST = 8 * 1024
const AUTHOR = 'Author not recorded in the saved copy'
const REASON = 'I don’t literally believe it but I think it may be useful.'
const STANCES: Readonly<Record<string, string>> = {
  asserted: 'asserted by the author',
  conceded: 'conceded by the author',
  entertained: 'entertained, not asserted by the author',
  reported: 'quoted by the author, not the author’s own words',
}

const { sentences } = JSON.parse(readPage(`${TEXT}/reading.json`)) as { sentences: readonly Sentence[] }
const pages = sentences
  .filter(({ id, occurrence }) => id !== undefined && occurrence === 1)
  .map(({ id = '', ...sentence }) => {
    const html = readPage(`${TEXT}/${id}/index.html`)
    return { id, ...sentence, html, elements: listElements(html), address: `${SITE}/${TEXT}/${id}/` }
  })
type Page = (typeof pages)[number]

const isEntertained = ({ stance }: Page) => stance === 'entertained'
const isLeikes = ({ voice }: Page) => voice === 'Jan Leike'
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The text of the element with a class; there is one. */
function readClass({ elements }: Page, name: string): string {
  const found = withClass(elements, name)
  expect(found, name).toHaveLength(1)
  return readText(found[0]).replace(/\s+/g, ' ').trim()
}

const readCitation = ({ elements }: Page) =>
  readText(elements.find(({ properties }) => properties.dataCitation !== undefined))

function readTitle({ elements }: Page): string {
  const titles = elements.filter(({ tagName }) => tagName === 'title')
  expect(titles).toHaveLength(1)
  return readText(titles[0])
}

/** All that a page says of its claim to those who don't open it. */
function listSummaries(page: Page): readonly string[] {
  const names = ['description', 'og:description', 'og:image:alt']
  return names.map(name => {
    const found = readMeta(page.elements, name)
    expect(found, name).toHaveLength(1)
    return String(found[0])
  })
}

test('There are pages of the author’s claims and of Jan Leike’s sentences', () => {
  expect(pages).toHaveLength(19)
  expect(pages.filter(isEntertained)).toHaveLength(5)
  expect(pages.filter(isLeikes)).toHaveLength(3)
})

describe.each(pages)('The page of $id', page => {
  const { text, voice, stance = '', elements, html, address } = page

  test('says once what it is, to search engines and where a link to it is shown', () => {
    const title = readTitle(page)
    const [description = ''] = readMeta(elements, 'description')
    const one = (name: string) => {
      const [content, ...more] = readMeta(elements, name)
      expect(more, name).toEqual([])
      return content
    }
    expect(title.length).toBeGreaterThan(20)
    expect(description.length).toBeGreaterThan(20)
    expect(one('description')).toBe(description)
    expect(readLinks(elements, 'canonical')).toEqual([address])
    expect(one('robots')).toBeUndefined()
    expect(one('og:title')).toBe(title)
    expect(one('og:description')).toBe(description)
    expect(one('og:url')).toBe(address)
    expect(one('og:image')).toBe(`${address}card.png`)
    expect(one('og:image:width')).toBe('1200')
    expect(one('og:image:height')).toBe('630')
    expect(one('og:image:alt')).toContain(text)
    expect(one('twitter:card')).toBe('summary_large_image')
  })

  test('has a card of 1200 × 630', () => {
    const png = readFileSync(join(DIST, TEXT, page.id, 'card.png'))
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  test('has the words of its claim as its one heading, and marked where they stand', () => {
    const headings = elements.filter(({ tagName }) => tagName === 'h1')
    expect(headings.map(readText)).toEqual([text])
    const marks = elements.filter(({ tagName }) => tagName === 'mark')
    expect(marks.map(readText)).toEqual([text])
  })

  test('says who says it, and how it is meant', () => {
    const speaker = voice === 'author' ? AUTHOR : voice
    expect(readClass(page, 'by').startsWith(speaker)).toBe(true)
    const said = STANCES[stance] ?? 'no stance'
    expect(readClass(page, 'held').toLowerCase().startsWith(said.toLowerCase())).toBe(true)
    for (const summary of listSummaries(page)) {
      expect(summary).toContain(speaker)
      expect(summary).toContain(said)
    }
  })

  test('says how to cite it: its words, who says them, how, and where', () => {
    const citation = readCitation(page)
    expect(citation.startsWith(`“${text}”`)).toBe(true)
    expect(citation).toContain(voice === 'author' ? AUTHOR : voice)
    expect(citation.toLowerCase()).toContain(STANCES[stance]?.toLowerCase())
    expect(citation).toContain('A comment on OpenAI’s alignment plan')
    expect(citation).toContain(address)
    expect(citation).toContain('https://www.greaterwrong.com/posts/6RC3BNopCtzKaTeR6/')
  })

  test('is described as data', () => {
    const data = readData(elements)
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': voice === 'author' ? 'Claim' : 'Quotation',
      url: address,
      text,
    })
    expect(data).not.toHaveProperty('author')
  })

  test('takes at most 8 KB, brotli, fonts and card aside', () => {
    expect(weigh(html)).toBeLessThanOrEqual(LARGEST)
  })
})

describe.each(pages.filter(isLeikes))('The page of Jan Leike’s $id', page => {
  const person = { '@type': 'Person', name: 'Jan Leike' }

  test('never takes his words for the author’s', () => {
    expect(readTitle(page).startsWith('Jan Leike: “')).toBe(true)
    expect(page.html.toLowerCase()).not.toContain(AUTHOR.toLowerCase())
    expect(readCitation(page)).toContain(
      'Jan Leike, Why I’m optimistic about our alignment approach, quoted in A comment on OpenAI’s alignment plan, ¶6.',
    )
    expect(readData(page.elements)).toMatchObject({ spokenByCharacter: person, creator: person })
  })
})

describe.each(pages.filter(isEntertained))('The page of the entertained $id', page => {
  test('says with the author’s words that it is not asserted, wherever it says anything', () => {
    const { disambiguatingDescription } = readData(page.elements)
    const places = [
      readClass(page, 'held'),
      readCitation(page),
      String(disambiguatingDescription),
      ...listSummaries(page),
    ]
    for (const words of places) expect(words).toContain(REASON)
    expect(readTitle(page)).toMatch(/^Entertained, not asserted by the author: “/)
  })
})

test('The words of a paraphrase have no creator, those of a quotation in a claim have theirs', () => {
  const [page] = pages
  const person = { '@type': 'Person', name: 'Jan Leike' }
  expect(page && readData(page.elements).mentions).toEqual([
    {
      '@type': 'Quotation',
      text: expect.stringContaining('speed up AI'),
      spokenByCharacter: person,
      creator: person,
      isBasedOn: expect.anything(),
    },
    {
      '@type': 'Quotation',
      text: expect.stringContaining('yes it might'),
      spokenByCharacter: person,
      isBasedOn: expect.anything(),
    },
  ])
})

describe('No two pages have the same', () => {
  test.each<[string, (page: Page) => string]>([
    ['title', readTitle],
    ['description', ({ elements }) => String(readMeta(elements, 'description')[0])],
    ['alternative text', ({ elements }) => String(readMeta(elements, 'og:image:alt')[0])],
    ['picture', ({ id }) => digest(readFileSync(join(DIST, TEXT, id, 'card.png')))],
  ])('%s', (_, read) => {
    expect(new Set(pages.map(read)).size).toBe(pages.length)
  })
})

test('From the first page the next ones lead through all claims in the order of the text, and back', () => {
  const follow = (rel: 'prev' | 'next', start: Page | undefined) => {
    const seen: string[] = []
    for (let page = start; page !== undefined; ) {
      seen.push(page.id)
      const [next, ...more] = readLinks(page.elements, rel)
      expect(more).toEqual([])
      page = seen.length > pages.length ? undefined : pages.find(({ id }) => next === `/${TEXT}/${id}/`)
    }
    return seen
  }
  const ids = pages.map(({ id }) => id)
  expect(follow('next', pages[0])).toEqual(ids)
  expect(follow('prev', pages.at(-1))).toEqual(ids.toReversed())
})

test('A claim that is said again leads to its twin, and says how alike they are', () => {
  const twins = pages.filter(({ id }) => sentences.some(other => other.id === id && other.occurrence === 2))
  expect(twins).toHaveLength(13)
  for (const { id, elements } of twins) {
    const link = elements.find(({ properties }) => properties.href === `/${TEXT}/#${id}~2`)
    expect(readText(link)).toMatch(/^¶ \d+, word for word$/)
  }
})

test('The largest page is as large as this', () => {
  const sizes = pages.map(({ html, id }) => ({ id, size: weigh(html) })).sort((a, b) => b.size - a.size)
  console.info(`largest claim page: ${sizes[0]?.size} bytes, ${sizes[0]?.id}`)
  expect(sizes[0]?.size).toBeGreaterThan(1024)
})

/** Bytes of a page with its stylesheets and scripts, each compressed for itself. */
function weigh(html: string): number {
  const files = [...html.matchAll(/<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g)]
  const paths = new Set(files.map(([, path = '']) => path))
  for (const path of paths) {
    const imports = path.endsWith('.js') ? readPage(path).matchAll(/import[^"'()]*["']\.\/([^"']+)["']/g) : []
    for (const [, name] of imports) paths.add(`/assets/${name}`)
  }
  const bodies = [html, ...[...paths].map(path => readPage(path))]
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
}
