import { expect, test } from 'vitest'
import { findBlockElements } from '../../../src/rehype/rows/find-block-elements.ts'
import { parse, write } from '../html.ts'

const cases: readonly { readonly name: string; readonly html: string; readonly numbered: string }[] = [
  {
    name: 'A numbered element gets the id of its paragraph',
    html: '<p data-paragraph="1">One</p><h2 data-paragraph="2">Two</h2>',
    numbered: '<p id="p1" data-paragraph="1">One</p><h2 id="p2" data-paragraph="2">Two</h2>',
  },
  {
    name: 'A block quotation of one paragraph takes number and words over',
    html: '<blockquote>\n<p data-paragraph="1">One <em>two</em></p>\n</blockquote>',
    numbered: '<blockquote id="p1" data-paragraph="1">One <em>two</em></blockquote>',
  },
  {
    name: 'A block quotation of several paragraphs leaves each its number',
    html: '<blockquote>\n<p data-paragraph="1">One</p>\n<p data-paragraph="2">Two</p>\n</blockquote>',
    numbered:
      '<blockquote>\n<p id="p1" data-paragraph="1">One</p>\n<p id="p2" data-paragraph="2">Two</p>\n</blockquote>',
  },
  {
    name: 'A block quotation with a picture’s empty paragraph leaves the other its number',
    html: '<blockquote>\n<p></p>\n<p data-paragraph="1">One</p>\n</blockquote>',
    numbered: '<blockquote>\n<p></p>\n<p id="p1" data-paragraph="1">One</p>\n</blockquote>',
  },
  {
    name: 'A heading alone in a block quotation keeps its number',
    html: '<blockquote><h2 data-paragraph="1">One</h2></blockquote>',
    numbered: '<blockquote><h2 id="p1" data-paragraph="1">One</h2></blockquote>',
  },
  {
    name: 'A quotation within a quotation takes over from its own paragraph',
    html: '<blockquote><blockquote><p data-paragraph="1">One</p></blockquote></blockquote>',
    numbered: '<blockquote><blockquote id="p1" data-paragraph="1">One</blockquote></blockquote>',
  },
  {
    name: 'The `<pre>` around a code block takes its number over',
    html: '<pre><code data-paragraph="1">one()\n</code></pre>',
    numbered: '<pre id="p1" data-paragraph="1"><code>one()\n</code></pre>',
  },
  {
    name: 'A list item’s words have their number themselves',
    html: '<ul><li><span data-paragraph="1">One</span></li><li><p data-paragraph="2">Two</p></li></ul>',
    numbered:
      '<ul><li><span id="p1" data-paragraph="1">One</span></li><li><p id="p2" data-paragraph="2">Two</p></li></ul>',
  },
  {
    name: 'A table cell has its number itself',
    html: '<table><tbody><tr><td data-paragraph="1">One</td><td></td></tr></tbody></table>',
    numbered: '<table><tbody><tr><td id="p1" data-paragraph="1">One</td><td></td></tr></tbody></table>',
  },
]

for (const { name, html, numbered } of cases) {
  test(name, () => {
    const tree = parse(html)
    findBlockElements(tree)
    expect(write(tree)).toBe(numbered)
  })
}

test('Each number leads to the element that has its words', () => {
  const blocks = findBlockElements(
    parse('<p data-paragraph="1">One</p><blockquote><p data-paragraph="2">Two</p></blockquote><p>Three</p>'),
  )
  expect([...blocks].map(([n, { tagName }]) => [n, tagName])).toEqual([
    [1, 'p'],
    [2, 'blockquote'],
  ])
})
