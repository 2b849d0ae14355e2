import { tests as examples } from 'commonmark-spec'
import fc from 'fast-check'
import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/model/index.ts'
import { arbitraryMarkdown } from './arbitrary-markdown.ts'
import { readToHast, toHast } from './read.ts'

const RUNS = 1000

/** All that must hold of any text, whatever its author wrote. */
function expectFaithful(markdown: string): void {
  const { reading, tree, file } = readToHast(markdown)
  expectSamePage(tree, toHast(markdown))
  expectTiles(reading)
  expectPlaces(reading, markdown)
  const losesCells = file.messages.some(({ ruleId }) => ruleId === 'table-cells')
  if (!losesCells) expectSameWords(reading, tree)
}

/** The plugin adds numbers, and elements to hold them: no word comes or goes, none stands elsewhere. */
function expectSamePage(read: Root, plain: Root): void {
  expect(textOf(read), 'the words with the plugin, against those without').toBe(textOf(plain))
  const html = toHtml(read).replace(/<span data-paragraph="\d+">|<\/span>| data-paragraph="\d+"/g, '')
  expect(html, 'the page with the plugin, against the one without').toBe(toHtml(plain))
}

/** Sentences are in order, don't overlap, and leave out nothing but white space. */
function expectTiles({ paragraphs, sentences }: Reading): void {
  for (const { n, text } of paragraphs) {
    let end = 0
    for (const sentence of sentences.filter(({ paragraph }) => paragraph === n)) {
      expect(sentence.start, `a start in ¶${n} “${text}”, after the end before it`).toBeGreaterThanOrEqual(
        end,
      )
      expect(text.slice(end, sentence.start), `what lies between two sentences of ¶${n} “${text}”`).toMatch(
        /^\s*$/,
      )
      expect(text.slice(sentence.start, sentence.end), `a sentence of ¶${n} “${text}”`).toBe(sentence.text)
      expect(sentence.text, `a sentence of ¶${n} “${text}”`).toMatch(/^\S(.*\S)?$/s)
      end = sentence.end
    }
    expect(text.slice(end), `what lies behind the last sentence of ¶${n} “${text}”`).toMatch(/^\s*$/)
  }
}

/** Places in the file are within it, and no two sentences share one. */
function expectPlaces({ sentences }: Reading, markdown: string): void {
  const places = sentences.flatMap(({ source }) => (source ? [source] : [])).sort(([a], [b]) => a - b)
  let last = 0
  for (const [start, end] of places) {
    expect(start, `a place in ${JSON.stringify(markdown)}, behind the one before it`).toBeGreaterThanOrEqual(
      last,
    )
    expect(end, `the end of a place in ${JSON.stringify(markdown)}`).toBeGreaterThan(start)
    last = end
  }
  expect(last, `the last place in ${JSON.stringify(markdown)}`).toBeLessThanOrEqual(markdown.trimEnd().length)
}

/** The words of a paragraph are those of the element with its number, and the elements are in order. */
function expectSameWords({ paragraphs }: Reading, tree: Root): void {
  const found: { n: number; text: string }[] = []
  visit(tree, 'element', node => {
    const n = node.properties.dataParagraph
    if (n !== undefined) found.push({ n: Number(n), text: wordsOf(node) })
  })
  expect(found, 'the numbered elements of the page').toEqual(paragraphs.map(({ n, text }) => ({ n, text })))
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The words of a numbered element: a soft line break is a space, a hard one a line break. */
function wordsOf(element: Element): string {
  if (element.tagName === 'code') return textOf(element).replace(/\n$/, '')
  const words = element.children.map(readChild).join('')
  return element.children.some(isBackReference) ? words.replace(/ +$/, '') : words
}

function readChild(node: ElementContent, i: number, siblings: readonly ElementContent[]): string {
  const before = siblings[i - 1]
  const followsBreak = before?.type === 'element' && before.tagName === 'br'
  if (node.type === 'text') return followsBreak ? '' : node.value.replace(/[\r\n]/g, ' ')
  if (node.type !== 'element' || isBackReference(node) || isFootnoteReference(node)) return ''
  return node.tagName === 'br' ? '\n' : node.children.map(readChild).join('')
}

function isBackReference(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.dataFootnoteBackref !== undefined
}

function isFootnoteReference({ tagName, children }: Element): boolean {
  const [link] = children
  return tagName === 'sup' && link?.type === 'element' && link.properties.dataFootnoteRef !== undefined
}

const LINE_ENDS = [
  { name: 'line feeds', convert: (markdown: string) => markdown },
  {
    name: 'carriage returns and line feeds',
    convert: (markdown: string) => markdown.replaceAll('\n', '\r\n'),
  },
]

describe('The words of a text stay as they are', () => {
  test('There are 652 examples in the CommonMark specification', () => {
    expect(examples).toHaveLength(652)
  })

  describe.each(LINE_ENDS)('with $name', ({ convert }) => {
    test.each(examples)('in example $number of the CommonMark specification', ({ markdown }) => {
      expectFaithful(convert(markdown.replaceAll('→', '\t')))
    })

    test('in any text', () => {
      fc.assert(
        fc.property(arbitraryMarkdown, markdown => expectFaithful(convert(markdown))),
        { numRuns: RUNS },
      )
    })

    test('in any text of any characters', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 80 }), markdown =>
          expectFaithful(convert(markdown)),
        ),
        { numRuns: RUNS },
      )
    })
  })

  test.each([
    { name: 'A soft line break is a space', markdown: 'a\nb', words: ['a b'] },
    { name: 'A hard line break is one', markdown: 'a  \nb\\\nc', words: ['a\nb\nc'] },
    { name: 'Code keeps its lines', markdown: '```\na\n\nb\n```', words: ['a\n\nb'] },
    { name: 'A task has no words but its own', markdown: '- [x] a', words: ['a'] },
    { name: 'A footnote has none of the way back', markdown: 'a[^1] b[^1]\n\n[^1]: c', words: ['a b', 'c'] },
  ])('$name, in the Reading as on the page', ({ markdown, words }) => {
    expectFaithful(markdown)
    expect(readToHast(markdown).reading.paragraphs.map(({ text }) => text)).toEqual(words)
  })
})
