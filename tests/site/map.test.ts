import { describe, expect, test } from 'vitest'
import { readPage } from './dist.ts'
import { listElements, listWithin, readText, withClass } from './html-page.ts'

interface ReadingJson {
  readonly sentences: readonly {
    readonly id?: string
    readonly text: string
    readonly voice: string
    readonly stance?: string
    readonly occurrence: number
  }[]
  readonly quotations: readonly { readonly id: string; readonly text: string }[]
  readonly relations: readonly { readonly from: string; readonly to: string; readonly kind: string }[]
}

const TEXT = 'openai-alignment-plan'
const { sentences, quotations, relations } = JSON.parse(readPage(`${TEXT}/reading.json`)) as ReadingJson
const elements = listElements(readPage(`${TEXT}/map/index.html`))
const firsts = sentences.filter(({ id, occurrence }) => id !== undefined && occurrence === 1)
const nodes = withClass(elements, 'node')
const items = withClass(elements, 'claims').flatMap(({ children }) =>
  children.filter(child => child.type === 'element'),
)
const wordsOf = (id: string) => [...firsts, ...quotations].find(part => part.id === id)?.text ?? id
/** The node of a claim, by the words that it is named with. */
const findNode = (words: string) => nodes.find(node => readText(node).includes(`: “${words}”`))

describe('The map of the first text', () => {
  test('has a node and an item for every claim and quoted sentence, and for the words that are attacked', () => {
    expect(nodes).toHaveLength(20)
    expect(items.map(({ properties }) => properties.id)).toEqual([
      firsts[0]?.id,
      'happen-anyway-fine-tkxg',
      ...firsts.slice(1).map(({ id }) => id),
    ])
    for (const { text } of firsts) expect(findNode(text)).toBeDefined()
  })

  test('leads from each node where its item leads', () => {
    const linksOf = (parts: typeof nodes) =>
      parts.map(part => listWithin(part).find(({ tagName }) => tagName === 'a')?.properties.href)
    expect(linksOf(nodes)).toEqual(linksOf(items))
  })

  test('says of each that is not asserted, or not the author’s, that it isn’t: in its node, its name and its item', () => {
    const careful = firsts.filter(({ stance, voice }) => stance !== 'asserted' || voice !== 'author')
    expect(careful).toHaveLength(9)
    for (const { text, voice, stance } of careful) {
      const says =
        voice === 'author' ? (stance === 'conceded' ? 'conceded' : 'entertained, not asserted') : voice
      const node = findNode(text)
      const item = items.find(item => readText(item).startsWith(text))
      expect(withClass(node ? listWithin(node) : [], 'caution').map(readText)[0]).toContain(says)
      expect(readText(node).replace(/\s+/g, ' ')).toContain(says)
      expect(readText(item)).toContain(says)
    }
  })

  test.each(relations)('draws and lists that $from $kind $to', ({ from, kind, to }) => {
    const node = findNode(wordsOf(from))
    const edges = node ? listWithin(node).filter(({ properties }) => properties.role === 'img') : []
    const edge = edges.find(({ properties }) => String(properties.ariaLabel).includes(wordsOf(to)))
    expect(edge?.properties.ariaLabel).toMatch(new RegExp(`^${kind} ¶ \\d+: “`))
    expect(
      edge &&
        listWithin(edge)
          .slice(1)
          .map(({ properties }) => properties.className),
    ).toEqual([
      ['line', kind],
      ['head', kind],
    ])
    const item = items.find(({ properties }) => properties.id === from)
    expect(readText(item).replace(/\s+/g, ' ')).toContain(`${kind} ${wordsOf(to).slice(0, 40)}`)
  })

  test('draws nothing else', () => {
    const samples = 3
    expect(withClass(elements, 'line')).toHaveLength(relations.length + samples)
  })

  test('says what each style of line means', () => {
    const [legend] = elements.filter(({ tagName }) => tagName === 'figcaption')
    expect(readText(legend).split(/\s+/).filter(Boolean)).toEqual(['supports', 'attacks', 'qualifies'])
  })

  test('is in the header of every page of the text, between the claims and the source', () => {
    for (const path of ['', 'claims/', 'map/', 'source/', `${firsts[0]?.id}/`]) {
      expect(readPage(`${TEXT}/${path}index.html`)).toMatch(
        /\/claims\/"[^<]*>Claims<\/a>\s*<a href="\/openai-alignment-plan\/map\/"[^<]*>Map<\/a>\s*<a[^>]*\/source\//,
      )
    }
  })
})
