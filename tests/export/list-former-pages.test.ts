import { describe, expect, test } from 'vitest'
import { listAddresses, listFormerPages } from '../../src/export/index.ts'
import type { LiveText, MovedText, WithdrawnText } from '../../src/model/published-text.ts'
import { aReading, aSentence } from '../cards/a-reading.ts'

const recorded = { since: '2026-01-01', facets: [] }
const described = { title: 'On bridges', language: 'en', claims: [] }
const river = { id: 'river', aliases: ['water'], text: 'The river will rise.' }

const live = (name: string, facets: readonly string[] = []): LiveText => ({
  ...{ ...recorded, ...described, name, facets },
  state: 'live',
})
const moved = (name: string, to: string, facets: readonly string[] = []): MovedText => ({
  ...{ ...recorded, name, to, facets },
  state: 'moved',
  until: '2026-02-02',
})
const withdrawn = (name: string): WithdrawnText => ({
  ...{ ...recorded, ...described, name, facets: ['conceded'], claims: [river] },
  state: 'withdrawn',
  until: '2026-02-02',
})
const reading = aReading({
  text: { slug: 'b', title: 'On bridges', language: 'en' },
  sentences: [aSentence({ id: 'hill' }), aSentence({ id: undefined, kind: 'remark' })],
})

/** One string a page: its path, and what it is or where it leads. */
const list = (...parameters: Parameters<typeof listFormerPages>) =>
  listFormerPages(...parameters).map(page => {
    if (page.kind === 'moved') return `${page.path} → ${page.to} (${page.text.title})`
    return page.kind === 'withdrawn'
      ? `${page.path} ${page.kind}: ${page.claim?.text ?? page.text.title}`
      : `${page.path} ${page.kind}`
  })

describe('The former pages', () => {
  test('of a text that is there are those of the parts that it has no more', () => {
    expect(list([live('b', ['asserted', 'conceded', 'voice-author'])], [reading])).toEqual([
      'b/claims/conceded/ facet',
    ])
  })

  test('of a text that moved lead to the same ones of the text that is there', () => {
    const pages = list([moved('a', 'b', ['conceded']), live('b', ['entertained'])], [reading])
    const parts = ['', 'claims/', 'map/', 'source/']
    const facets = ['conceded', 'entertained', 'voice-author', 'asserted'].map(name => `claims/${name}/`)
    expect(pages).toEqual([
      ...[...parts, ...facets, 'hill/'].map(part => `a/${part} → b/${part} (On bridges)`),
      'b/claims/entertained/ facet',
    ])
  })

  test('of a text that moved and was withdrawn then lead to those that say so', () => {
    const pages = list([moved('a', 'b'), withdrawn('b')], [])
    const parts = ['', 'claims/', 'map/', 'source/', 'claims/conceded/', 'river/', 'water/']
    expect(pages.slice(0, parts.length)).toEqual(parts.map(part => `a/${part} → b/${part} (On bridges)`))
  })

  test('of a text that was withdrawn say so, each of a claim what it said', () => {
    expect(list([withdrawn('b')], [])).toEqual([
      ...['b/', 'b/claims/', 'b/map/', 'b/source/', 'b/claims/conceded/'].map(
        path => `${path} withdrawn: On bridges`,
      ),
      ...['b/river/', 'b/water/'].map(path => `${path} withdrawn: The river will rise.`),
    ])
  })

  test('are none of a text that is remembered as live and isn’t there, nor of one that moved to nowhere', () => {
    expect(list([live('b')], [])).toEqual([])
    expect(list([moved('a', 'gone')], [])).toEqual([])
  })
})

test('A link may lead to all pages, files and cards that there are, and to former pages', () => {
  const addresses = listAddresses([moved('a', 'b'), live('b', ['conceded'])], [reading])
  expect([...addresses].filter(path => !path.startsWith('a/'))).toEqual([
    ...['', 'search/', '404.html', 'robots.txt', 'favicon.svg'],
    ...['b/', 'b/claims/', 'b/map/', 'b/source/'],
    ...['b/claims/voice-author/', 'b/claims/asserted/', 'b/hill/'],
    ...['b/reading.json', 'b/card.png', 'b/hill/card.png'],
    'b/claims/conceded/',
  ])
  expect(addresses.has('a/hill/')).toBe(true)
})
