import { describe, expect, test } from 'vitest'
import { nameFootnotes } from '../../../src/rehype/tidy/name-footnotes.ts'
import { parse, write } from '../html.ts'

const reference = (id: string, href: string) =>
  `<sup><a id="${id}" href="#${href}" data-footnote-ref="">1</a></sup>`
const item = (id: string, ...hrefs: readonly string[]) =>
  `<li id="${id}"><p>One ${hrefs.map(href => `<a href="#${href}" data-footnote-backref="">↩</a>`).join(' ')}</p></li>`

/** What mdast-util-to-hast writes for `[^1] [^1] [^1-2]`: two references have one id. */
const DOUBLE =
  reference('fnref-1', 'fn-1') +
  reference('fnref-1-2', 'fn-1') +
  reference('fnref-1-2', 'fn-1-2') +
  `<ol>${item('fn-1', 'fnref-1', 'fnref-1-2')}${item('fn-1-2', 'fnref-1-2')}</ol>`

const name = (html: string, scope?: string) => {
  const tree = parse(html)
  nameFootnotes(tree, scope)
  return write(tree)
}

describe('nameFootnotes', () => {
  test('numbers the footnotes, and the references to each', () => {
    expect(name(DOUBLE)).toBe(
      reference('footnote-ref~1~1', 'footnote~1') +
        reference('footnote-ref~1~2', 'footnote~1') +
        reference('footnote-ref~2~1', 'footnote~2') +
        `<ol>${item('footnote~1', 'footnote-ref~1~1', 'footnote-ref~1~2')}${item('footnote~2', 'footnote-ref~2~1')}</ol>`,
    )
  })
  test('keeps the footnotes of a note apart', () => {
    expect(name(reference('fnref-1', 'fn-1') + item('fn-1', 'fnref-1'), 'note-3~')).toBe(
      reference('footnote-ref~note-3~1~1', 'footnote~note-3~1') +
        item('footnote~note-3~1', 'footnote-ref~note-3~1~1'),
    )
  })
  test('leaves the author’s lists and links alone', () => {
    const html = '<ul><li><a href="#here">One</a></li></ul>'
    expect(name(html)).toBe(html)
  })
})
