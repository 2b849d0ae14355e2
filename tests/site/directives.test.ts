import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { SKIP, visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { findReadings } from '../../src/build/find-readings.ts'
import { listWordsBefore } from '../../src/content/list-words-before.ts'
import { listPageBlocks } from '../../src/rehype/addresses/list-page-blocks.ts'
import { findDirectives } from '../../src/rehype/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { DIST } from './dist.ts'

describe.each(findReadings(DIST).map(reading => [reading.text.slug, reading] as const))(
  'On the built page of %s',
  (slug, reading) => {
    const { before, article } = cutPage(readFileSync(join(DIST, slug, 'index.html'), 'utf8'))

    test('every text directive is proved against the words that stand before the text', () => {
      const { blocks } = listPageBlocks(before)
      expect(blocks.join(' ')).toContain('Aa')
      const proved = findDirectives(article, reading, blocks)
      const given = reading.sentences.filter(({ directive }) => directive !== undefined)
      expect(given.length).toBeGreaterThan(0)
      for (const { id = '', directive } of given) expect(proved.get(id), id).toBe(directive)
    })

    test('no word stands before the text that the loader does not know of, numbers aside', () => {
      const { blocks } = listPageBlocks(before)
      const known = new Set(listWordsBefore(reading.text, wordsFor('en')).flatMap(split))
      expect(blocks.flatMap(split).filter(word => !known.has(word))).toEqual([])
    })
  },
)

const split = (words: string) => words.match(/\p{L}+/gu) ?? []

/** The body of a page up to its article, and what is in that. */
function cutPage(html: string): { readonly before: Root; readonly article: Root } {
  const page = fromHtml(html)
  let article: Element | undefined
  let isPast = false
  visit(page, 'element', (node, index, parent) => {
    if (node.properties.dataText !== undefined) {
      article = node
      isPast = true
    }
    if (parent === undefined || index === undefined || node.tagName === 'html' || node.tagName === 'body')
      return undefined
    const isLeft = node.tagName === 'head' || node.tagName === 'script' || isPast
    if (!isLeft) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  if (article === undefined) throw new Error('Expected a text')
  return { before: page, article: { type: 'root', children: article.children } }
}
