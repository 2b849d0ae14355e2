import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { countWords, wrapRange } from '../../../src/rehype/marks/wrap-range.ts'
import { parseElement, write } from '../html.ts'

interface Case {
  readonly name: string
  readonly block: string
  readonly range: readonly [start: number, end: number]
  readonly wrapped: string
}

const cases: readonly Case[] = [
  {
    name: 'Words in the middle of a text are wrapped in one piece',
    block: '<p>one two three</p>',
    range: [4, 7],
    wrapped: '<p>one <b>two</b> three</p>',
  },
  {
    name: 'Words at the start leave nothing before them',
    block: '<p>one two</p>',
    range: [0, 3],
    wrapped: '<p><b>one</b> two</p>',
  },
  {
    name: 'Words at the end leave nothing after them',
    block: '<p>one two</p>',
    range: [4, 7],
    wrapped: '<p>one <b>two</b></p>',
  },
  {
    name: 'A whole block is one piece, whatever stands in it',
    block: '<p>one <em>two</em><br>\n<a href="/">three</a></p>',
    range: [0, 13],
    wrapped: '<p><b>one <em>two</em><br>\n<a href="/">three</a></b></p>',
  },
  {
    name: 'An element that lies within the range is wrapped whole',
    block: '<p>one <em>two</em> three</p>',
    range: [2, 9],
    wrapped: '<p>on<b>e <em>two</em> t</b>hree</p>',
  },
  {
    name: 'A range within an element is wrapped within it',
    block: '<p>one <em>two three</em></p>',
    range: [8, 11],
    wrapped: '<p>one <em>two <b>thr</b>ee</em></p>',
  },
  {
    name: 'A range that begins in an element is cut at its end',
    block: '<p>one <em>two three</em> four</p>',
    range: [8, 18],
    wrapped: '<p>one <em>two <b>three</b></em><b> four</b></p>',
  },
  {
    name: 'A range that ends in an element is cut at its start',
    block: '<p>one <em>two three</em></p>',
    range: [0, 7],
    wrapped: '<p><b>one </b><em><b>two</b> three</em></p>',
  },
  {
    name: 'A range over the ends of several elements has a piece in each',
    block: '<p><strong>one <em>two</em></strong> three <a href="/">four five</a></p>',
    range: [5, 18],
    wrapped: '<p><strong>one <em>t<b>wo</b></em></strong><b> three </b><a href="/"><b>four</b> five</a></p>',
  },
  {
    name: 'A link within the range is wrapped from outside',
    block: '<p>see <a href="/">this</a> now</p>',
    range: [0, 12],
    wrapped: '<p><b>see <a href="/">this</a> now</b></p>',
  },
  {
    name: 'A break has no words; the line end after it has one character',
    block: '<p>one<br>\ntwo</p>',
    range: [4, 7],
    wrapped: '<p>one<br>\n<b>two</b></p>',
  },
  {
    name: 'A break within the range stays in its piece',
    block: '<p>one<br>\ntwo</p>',
    range: [1, 6],
    wrapped: '<p>o<b>ne<br>\ntw</b>o</p>',
  },
  {
    name: 'A break at the edge of the range stays outside',
    block: '<p>one<br>\ntwo</p>',
    range: [0, 3],
    wrapped: '<p><b>one</b><br>\ntwo</p>',
  },
  {
    name: 'Apparatus has no words',
    block: '<p>one<sup data-apparatus>12</sup> two</p>',
    range: [3, 7],
    wrapped: '<p>one<sup data-apparatus="">12</sup><b> two</b></p>',
  },
  {
    name: 'Apparatus between the words stays in their piece',
    block: '<p>one<sup data-apparatus>12</sup> two</p>',
    range: [0, 7],
    wrapped: '<p><b>one<sup data-apparatus="">12</sup> two</b></p>',
  },
  {
    name: 'Apparatus after the last words stays outside',
    block: '<p>one two<sup data-apparatus>1</sup></p>',
    range: [4, 7],
    wrapped: '<p>one <b>two</b><sup data-apparatus="">1</sup></p>',
  },
  {
    name: 'Apparatus between two elements stays outside of both pieces',
    block: '<p><em>one</em><sup data-apparatus>1</sup><em>two three</em></p>',
    range: [1, 6],
    wrapped: '<p><em>o<b>ne</b></em><sup data-apparatus="">1</sup><em><b>two</b> three</em></p>',
  },
  {
    name: 'Comments and empty elements have no words',
    block: '<p>one<!-- two --><em></em> three</p>',
    range: [3, 9],
    wrapped: '<p>one<!-- two --><em></em><b> three</b></p>',
  },
  {
    name: 'A range crosses the pieces of another',
    block: '<p><span id="x">one two</span> three</p>',
    range: [4, 13],
    wrapped: '<p><span id="x">one <b>two</b></span><b> three</b></p>',
  },
  {
    name: 'An empty range has no piece',
    block: '<p>one two</p>',
    range: [3, 3],
    wrapped: '<p>one two</p>',
  },
  {
    name: 'A range that ends before it starts has no piece',
    block: '<p>one two</p>',
    range: [5, 3],
    wrapped: '<p>one two</p>',
  },
  {
    name: 'A range beyond the words has no piece',
    block: '<p>one two</p>',
    range: [7, 12],
    wrapped: '<p>one two</p>',
  },
  {
    name: 'Offsets count UTF-16 code units',
    block: '<p>👍🏽 <em>café</em></p>',
    range: [4, 9],
    wrapped: '<p>👍🏽<b> <em>café</em></b></p>',
  },
]

/** In the cases, `<b>` is a piece. */
const short = (html: string) =>
  html.replace(/<span data-piece>((?:(?!<span data).)*?)<\/span>/gs, '<b>$1</b>')
const PROPERTIES = { dataPiece: true }

describe('wrapRange', () => {
  for (const { name, block, range, wrapped } of cases) {
    test(name, () => {
      const element = parseElement(block)
      wrapRange(element, { start: range[0], end: range[1] }, PROPERTIES)
      expect(short(write(element))).toBe(wrapped)
    })
  }

  test('A piece knows what it stands in, from its parent up to the block', () => {
    const block = parseElement('<p>one <strong><em>two three</em></strong></p>')
    const pieces = wrapRange(block, { start: 2, end: 7 }, PROPERTIES)
    expect(pieces.map(({ ancestors }) => ancestors.map(({ tagName }) => tagName))).toEqual([
      ['p'],
      ['em', 'strong', 'p'],
    ])
    for (const { element, ancestors } of pieces) expect(ancestors[0]?.children).toContain(element)
  })

  test('Pieces share no properties', () => {
    const block = parseElement('<p>one <em>two three</em> four <em>five six</em></p>')
    const rest = { dataRest: true }
    const [, second, third] = wrapRange(block, { start: 6, end: 22 }, rest)
    if (second) second.element.properties.id = 'changed'
    expect(third?.element.properties).toEqual({ dataRest: true })
    expect(rest).toEqual({ dataRest: true })
  })
})

describe('countWords', () => {
  test('counts the text of an element and of all within', () => {
    expect(countWords(parseElement('<p>one <em>two <b>three</b></em></p>'))).toBe(13)
  })
  test('counts no apparatus and no comment', () => {
    expect(countWords(parseElement('<p>one<!-- two --> <em data-apparatus>three</em></p>'))).toBe(4)
  })
})

describe('For any block and any ranges, one after the other,', () => {
  const leaf: fc.Arbitrary<ElementContent> = fc.oneof(
    fc.constantFrom('one', ' two', '…', '👍🏽', '\n').map(value => ({ type: 'text' as const, value })),
    fc.constant<ElementContent>({ type: 'element', tagName: 'br', properties: {}, children: [] }),
  )
  const { node } = fc.letrec<{ node: ElementContent }>(tie => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.record({
        type: fc.constant('element' as const),
        tagName: fc.constantFrom('em', 'strong', 'code'),
        properties: fc.constantFrom({}, {}, {}, { dataApparatus: '' }),
        children: fc.array(tie('node'), { maxLength: 4 }),
      }),
    ),
  }))
  const block = fc.array(node, { maxLength: 6 }).map(children => createBlock(children))
  const ranges = fc.array(fc.record({ start: fc.nat(40), length: fc.nat(30) }), {
    minLength: 1,
    maxLength: 4,
  })

  test('the words stay, and the pieces hold those of the range', () => {
    fc.assert(
      fc.property(block, ranges, (element, places) => {
        const words = wordsOf(element)
        for (const [i, { start, length }] of places.entries()) {
          const mark = { dataRange: i }
          const pieces = wrapRange(element, { start, end: start + length }, mark)
          expect(wordsOf(element)).toBe(words)
          expect(pieces.map(piece => wordsOf(piece.element)).join('')).toBe(
            words.slice(start, start + length),
          )
          for (const piece of pieces) expect(wordsOf(piece.element)).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })

  function createBlock(children: ElementContent[]): Element {
    return { type: 'element', tagName: 'p', properties: {}, children: structuredClone(children) }
  }

  function wordsOf(element: ElementContent): string {
    if (element.type === 'text') return element.value
    if (element.type !== 'element' || element.properties.dataApparatus !== undefined) return ''
    return element.children.map(wordsOf).join('')
  }
})
