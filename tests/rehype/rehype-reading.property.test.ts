import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { describe, expect, test } from 'vitest'
import { placeFragment, type Reading } from '../../src/model/index.ts'
import { findAnchor } from '../../src/rehype/marks/create-anchor.ts'
import { applyEdit, arbitraryEdit, type Edit } from './arbitrary-edit.ts'
import { arbitraryMarkdown } from './arbitrary-markdown.ts'
import { write } from './html.ts'
import { findElements, processPlainly, processText, readWords, splitWords } from './process.ts'

describe('For any Markdown and anything an editor adds,', () => {
  check('the words outside the apparatus are those of the plain Markdown', ({ markdown, tree }) => {
    expect(splitWords(readWords(tree))).toEqual(splitWords(readWords(processPlainly(markdown))))
  })

  check('every paragraph has its own words, to the character', ({ tree, reading }) => {
    const found = findElements(tree, ({ properties }) => properties.dataParagraph !== undefined)
    expect(found.map(element => [element.properties.id, wordsOf(element)])).toEqual(
      reading.paragraphs.map(({ n, text }) => [`p${n}`, text.replaceAll('\n', ' ')]),
    )
  })

  check('ids are unique', ({ tree }) => {
    const ids = idsOf(tree)
    expect(new Set(ids).size).toBe(ids.length)
  })

  check('every name that was ever published is an id', ({ tree, reading }) => {
    const names = reading.published.flatMap(({ id, aliases }) => [id, ...aliases])
    const ids = new Set(idsOf(tree))
    expect(names.filter(name => !ids.has(name))).toEqual([])
  })

  check('every place of a claim or quoted sentence has one link to its page', ({ tree, reading }) => {
    const links = findElements(
      tree,
      ({ properties }) => Array.isArray(properties.className) && properties.className[0] === 'permalink',
    )
    expect(links.map(({ properties }) => properties.href).sort()).toEqual(
      reading.sentences.flatMap(({ id }) => (id ? [`${id}/`] : [])).sort(),
    )
  })

  check('a browser reads the HTML as it was meant', ({ tree, html }) => {
    expect(html.replaceAll('=""', '')).toBe(write(tree).replaceAll('=""', ''))
  })

  check('no link stands in a link', ({ tree }) => {
    for (const link of findElements(tree, ({ tagName }) => tagName === 'a')) {
      expect(
        findElements({ type: 'root', children: link.children }, ({ tagName }) => tagName === 'a'),
      ).toEqual([])
    }
  })

  check('every link that the page adds leads to an element of the page', ({ tree }) => {
    const ids = new Set(idsOf(tree))
    for (const part of findElements(tree, ({ properties }) => properties.dataApparatus !== undefined)) {
      for (const { properties } of findElements(part, ({ tagName }) => tagName === 'a')) {
        const href = String(properties.href)
        if (href.startsWith('#')) expect(ids).toContain(decodeURIComponent(href.slice(1)))
      }
    }
  })

  check('every claim has its words, an anchor before the first piece', ({ tree, reading }) => {
    for (const { id, kind, paragraph, text, occurrence, stance } of reading.sentences) {
      if (kind !== 'claim' || id === undefined) continue
      const [block] = findElements(tree, ({ properties }) => properties.id === `p${paragraph}`)
      const pieces = findElements(block ?? tree, ({ properties }) => properties.dataClaim === id)
      expect(pieces.map(wordsOf).join('')).toBe(text.replaceAll('\n', ' '))
      const parents = pieces.map(piece => findElements(tree, ({ children }) => children.includes(piece))[0])
      const anchors = pieces.map((piece, i) => findAnchor(parents[i] ?? tree, piece)?.properties.id)
      expect(anchors).toEqual([placeFragment(id, occurrence), ...pieces.slice(1).map(() => undefined)])
      expect(new Set(pieces.map(({ properties }) => properties.dataStance))).toEqual(new Set([stance]))
    }
  })

  check('every note has its words, a reference after them, and itself once', ({ tree, reading }) => {
    for (const { number, exact } of reading.notes) {
      const pieces = findElements(tree, ({ properties }) => properties.dataNote === String(number))
      expect(pieces.map(wordsOf).join('')).toBe(exact.replaceAll('\n', ' '))
      expect(findElements(tree, ({ properties }) => properties.href === `#note-${number}`)).toHaveLength(1)
      expect(findElements(tree, ({ properties }) => properties.id === `note-${number}`)).toHaveLength(1)
    }
  })
})

interface Page {
  readonly markdown: string
  readonly reading: Reading
  readonly html: string
  readonly tree: Root
}

function check(name: string, holds: (page: Page) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(arbitraryMarkdown, arbitraryEdit, (markdown: string, edit: Edit) => {
        holds(readPage(markdown, edit))
      }),
      { numRuns: 200 },
    )
  })
}

const pages = new Map<string, Page>()

/** Make a page once: with one seed, all properties are tried with the same texts and edits. None of them changes it. */
function readPage(markdown: string, edit: Edit): Page {
  const key = JSON.stringify([markdown, edit])
  const page = pages.get(key) ?? {
    markdown,
    ...processText(markdown, reading => applyEdit(reading, edit)),
  }
  pages.set(key, page)
  return page
}

/** A soft line end is a space in the Reading, and a code block ends with one on the page. */
function wordsOf(element: Element): string {
  const words = readWords(element).replaceAll('\n', ' ')
  return element.tagName === 'pre' ? words.replace(/ $/, '') : words
}

const idsOf = (tree: Root): readonly string[] =>
  findElements(tree, ({ properties }) => properties.id !== undefined).map(({ properties }) =>
    String(properties.id),
  )
