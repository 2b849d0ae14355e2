import { describe, expect, test } from 'vitest'
import { flattenLinks } from '../../../src/rehype/tidy/flatten-links.ts'
import { parse, write } from '../html.ts'

const ONE = '<sup><a href="#1" data-footnote-ref="">1</a></sup>'
const TWO = '<sup><a href="#2" data-footnote-ref="">2</a></sup>'

describe('flattenLinks', () => {
  test('puts a footnote reference in a link right after it', () => {
    expect(flatten(`<p>[one ${ONE} two] three</p>`)).toBe(`<p>[one  two]${ONE} three</p>`)
  })
  test('reaches into what stands in the link', () => {
    expect(flatten(`<p>[<em>one${ONE}</em>]</p>`)).toBe(`<p>[<em>one</em>]${ONE}</p>`)
  })
  test('keeps several in their order, before what follows the link', () => {
    expect(flatten(`<p>[one${ONE} two${TWO}]${ONE}[three]</p>`)).toBe(
      `<p>[one two]${ONE}${TWO}${ONE}[three]</p>`,
    )
  })
  test('makes plain words of an address in a link', () => {
    expect(flatten(`<p>[one <em>[two <b>three</b>]</em> four]</p>`)).toBe(
      '<p>[one <em>two <b>three</b></em> four]</p>',
    )
  })
  test('leaves references elsewhere, and links without one, as they are', () => {
    const html = `<p>one${ONE} [two <sup>th</sup>] <em>three${TWO}</em></p>`
    expect(flatten(html)).toBe(html)
  })
})

/** An HTML parser closes a link before the next one, so `[` and `]` stand for the tags of a link here. */
function flatten(html: string): string {
  const tree = parse(
    html.replaceAll('[', '<x-link>').replaceAll(']', '</x-link>').replaceAll('<a ', '<x-ref '),
  )
  const rename = (from: string, to: string) => {
    const walk = (node: typeof tree | (typeof tree)['children'][number]) => {
      if (node.type === 'element' && node.tagName === from) node.tagName = to
      if ('children' in node) for (const child of node.children) walk(child)
    }
    walk(tree)
  }
  rename('x-link', 'a')
  flattenLinks(tree)
  rename('a', 'x-link')
  return write(tree).replaceAll('<x-link>', '[').replaceAll('</x-link>', ']').replaceAll('x-ref', 'a')
}
