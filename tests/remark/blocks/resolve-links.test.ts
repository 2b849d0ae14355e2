import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { resolveLinks } from '../../../src/remark/index.ts'

const processor = unified().use(remarkParse).use(remarkGfm)
const MARKDOWN = 'A [b](#p1) [c](../d) <https://e.org> f@g.org [h][i].\n\n[i]: map/\n'

function listUrls(tree: Root): readonly string[] {
  const urls: string[] = []
  visit(tree, node => {
    if ('url' in node) urls.push(node.url)
  })
  return urls
}

test('Links to the site are told with their place, and lead to the same page from anywhere', () => {
  const tree = processor.parse(MARKDOWN)
  const links = resolveLinks(tree, { page: '/a/', base: '/' })
  expect(
    links.map(({ typed, address, place }) => `${place?.line}:${place?.column} ${typed} ${address}`),
  ).toEqual(['1:3 #p1 /a/#p1', '1:12 ../d /d/', '3:1 map/ /a/map/'])
  expect(listUrls(tree)).toEqual(['/a/#p1', '/d/', 'https://e.org', 'mailto:f@g.org', '/a/map/'])
})

test('On the page itself a fragment stays one', () => {
  const tree = processor.parse(MARKDOWN)
  expect(resolveLinks(tree, { page: '/a/', base: '/', isPage: true })).toHaveLength(3)
  expect(listUrls(tree).slice(0, 2)).toEqual(['#p1', '/d/'])
})
