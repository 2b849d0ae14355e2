import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { resolveLinks } from '../../src/remark/index.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkStringify)
const MARKDOWN = 'A [b](#p1) [c](../d) <https://e.org> f@g.org [h][i].\n\n[i]: map/\n'

test('Links to the site are told with their place, and lead to the same page from anywhere', () => {
  const tree = processor.parse(MARKDOWN)
  const links = resolveLinks(tree, { page: '/a/', base: '/' })
  expect(
    links.map(({ typed, address, place }) => `${place?.line}:${place?.column} ${typed} ${address}`),
  ).toEqual(['1:3 #p1 /a/#p1', '1:12 ../d /d/', '3:1 map/ /a/map/'])
  expect(processor.stringify(tree)).toContain('[b](/a/#p1) [c](/d/) <https://e.org>')
})

test('On the page itself a fragment stays one', () => {
  const tree = processor.parse(MARKDOWN)
  expect(resolveLinks(tree, { page: '/a/', base: '/', isPage: true })).toHaveLength(3)
  expect(processor.stringify(tree)).toContain('[b](#p1) [c](/d/)')
})
