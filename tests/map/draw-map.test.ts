import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { drawMap, drawSample, findMap } from '../../src/map/index.ts'
import { RELATION_KINDS, type Reading, voiceOfSpeaker } from '../../src/model/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aQuotation, aReading, aSentence } from '../cards/a-reading.ts'
import { listElements, readText, withClass } from '../site/html-page.ts'
import { aLargeReading, relate } from './a-map.ts'

const one = aSentence({ id: 'one', text: 'It is so.' })
const two = aSentence({ id: 'two', text: 'So it may be.', stance: 'entertained', start: 10, end: 23 })
const theirs = aSentence({
  id: 'theirs',
  text: 'But why?',
  kind: 'quotation',
  voice: { by: 'speaker', name: 'Jan Leike' },
  stance: 'reported',
  paragraph: 2,
})
const reading = aReading({
  sentences: [one, two, theirs],
  quotations: [aQuotation({ paragraph: 2 })],
  relations: [relate('two', 'attacks', 'one'), relate('two', 'supports', 'theirs')],
})

async function draw(reading: Reading, dir: 'ltr' | 'rtl' = 'ltr'): Promise<string> {
  const options = { href: (path: string) => `/base/${path}`, dir, name: 'Map', words: wordsFor('en') }
  return (await drawMap(reading, findMap(reading), options)) ?? 'nothing'
}

const elementsOf = async (...given: Parameters<typeof draw>) => listElements(await draw(...given))
const named = (elements: readonly Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name)

describe('drawMap', () => {
  test('links every node in reading order, and names it with all its words and how they are meant', async () => {
    const links = named(await elementsOf(reading), 'a')
    expect(links.map(({ properties }) => properties.href)).toEqual([
      '/base/on-the-margin/one/',
      '/base/on-the-margin/two/',
      '/base/on-the-margin/theirs/',
    ])
    expect(links.map(({ children }) => readText(children[0]))).toEqual([
      '¶ 1: “It is so.”',
      '¶ 1: “So it may be.”, entertained, not asserted by the author',
      '¶ 2, Jan Leike: “But why?”, quoted by the author, not the author’s own words',
    ])
  })

  test('names what a node bears on right after it', async () => {
    const order = (await elementsOf(reading)).filter(
      ({ tagName, properties }) => tagName === 'a' || properties.role === 'img',
    )
    expect(order.map(({ properties }) => properties.href ?? properties.ariaLabel)).toEqual([
      '/base/on-the-margin/one/',
      '/base/on-the-margin/two/',
      'attacks ¶ 1: “It is so.”',
      'supports ¶ 2: “But why?”',
      '/base/on-the-margin/theirs/',
    ])
  })

  test('shows words that are not asserted, or another’s, with what says so, and a bracket', async () => {
    const elements = await elementsOf(reading)
    expect(withClass(elements, 'caution').map(readText)).toEqual([
      'entertained, not asserted',
      'Jan Leike, quoted',
    ])
    expect(withClass(elements, 'bracket')).toHaveLength(2)
  })

  test('is a group with a name, and hides nothing but the numbers of paragraphs', async () => {
    const elements = await elementsOf(reading)
    expect(named(elements, 'svg')[0]?.properties).toMatchObject({ role: 'group', ariaLabel: 'Map' })
    const hidden = elements.filter(({ properties }) => properties.ariaHidden === 'true')
    expect(hidden.map(readText)).toEqual(['¶ 1¶ 2'])
  })

  test('is the same each time, and has no style of its own', async () => {
    const svg = await draw(reading)
    expect(await draw(reading)).toBe(svg)
    expect(svg).not.toMatch(/style|font-|fill=|stroke=|<script|<style/)
  })

  test.each([
    'Say "yes" \\N \\l and \\\\',
    '</title></a></svg><script>alert(1)</script>',
    '<b>bold</b> & &amp; <!-- no comment --> ]]>',
    'One\nline\r\nand another',
    'n0 -> n1 [label=<b>]; } digraph {',
    'עברית מימין לשמאל 123',
    '👩‍👩‍👧 e\u0301 字字字 \u200d',
    'x'.repeat(500),
  ])('takes %j for words', async words => {
    const speaker = `${words}!`
    const elements = await elementsOf(
      aReading({
        text: { slug: 'on-the-margin', title: words, language: 'en' },
        sentences: [
          { ...one, text: words },
          { ...theirs, voice: voiceOfSpeaker(speaker) },
        ],
        quotations: [aQuotation({ paragraph: 2, speaker })],
        relations: [relate('one', 'attacks', 'theirs'), relate('theirs', 'attacks', 'one')],
      }),
    )
    const names = new Set(elements.map(({ tagName }) => tagName))
    expect([...names].sort()).toEqual(
      ['a', 'body', 'g', 'head', 'html', 'path', 'rect', 'svg', 'text', 'title'].sort(),
    )
    const normal = (text: string) => text.replace(/\r\n?/g, '\n')
    const titles = named(elements, 'title').map(readText)
    expect(titles[0]).toBe(`¶ 1: “${normal(words)}”`)
    expect(titles[1]).toContain(normal(speaker))
    const labels = named(elements, 'text').map(readText).join(' ')
    expect(labels).toContain([...words].slice(0, 3).join('').replace(/\s+/g, ' '))
  })

  test('runs from the right where the text does; what the page adds is still read from the left', async () => {
    const text = { slug: 'on-the-margin', title: 'נהר', language: 'he' }
    const elements = await elementsOf({ ...reading, text }, 'rtl')
    const texts = named(elements, 'text').filter(({ properties }) => properties.lang === 'he')
    expect(texts.map(({ properties }) => properties.direction)).toEqual(['rtl', 'rtl', 'rtl'])
    expect(withClass(elements, 'caution')[0]?.properties).toMatchObject({ textAnchor: 'end' })
    const [first, second] = named(elements, 'rect').map(({ properties }) => Number(properties.x))
    expect(second).toBeLessThan(first ?? 0)
  })

  test('shows every map at one scale, and says which are too long for a sheet of paper', async () => {
    const frames = await Promise.all([aLargeReading(1, 1), aLargeReading(60, 1)].map(one => elementsOf(one)))
    const [short, long] = frames.map(elements => named(elements, 'svg')[0]?.properties)
    expect(short?.width).toBe(long?.width)
    expect(short?.className).toBeUndefined()
    expect(long?.className).toEqual(['long'])
  })
})

test('The sample of a relation is drawn as the relation is, each kind in a form of its own', () => {
  const forms = RELATION_KINDS.map(kind => {
    const [line, head] = named(listElements(drawSample(kind)), 'path')
    expect(line?.properties.className).toEqual(['line', kind])
    return String(head?.properties.d).replace(/[\d. -]+/g, '')
  })
  expect(new Set(forms).size).toBe(3)
})
