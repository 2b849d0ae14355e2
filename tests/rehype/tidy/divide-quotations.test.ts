import { expect, test } from 'vitest'
import { divideQuotations } from '../../../src/rehype/tidy/divide-quotations.ts'
import { parse, write } from '../html.ts'

const cases: readonly { readonly name: string; readonly html: string; readonly divided: string }[] = [
  {
    name: 'Each paragraph of a quotation becomes a quotation',
    html: '<blockquote>\n<p id="p1">One</p>\n<p id="p2">Two</p>\n</blockquote>',
    divided: '\n<blockquote id="p1">One</blockquote>\n<blockquote id="p2">Two</blockquote>\n',
  },
  {
    name: 'What is no paragraph stays as it is in one',
    html: '<figure><blockquote><p>One</p><ul><li>Two</li></ul></blockquote><figcaption>A</figcaption></figure>',
    divided:
      '<figure><blockquote>One</blockquote><blockquote><ul><li>Two</li></ul></blockquote><figcaption>A</figcaption></figure>',
  },
  {
    name: 'A quotation within one keeps its depth',
    html: '<blockquote><p>One</p><blockquote><p>Two</p><p>Three</p></blockquote></blockquote>',
    divided:
      '<blockquote>One</blockquote><blockquote><blockquote>Two</blockquote><blockquote>Three</blockquote></blockquote>',
  },
  {
    name: 'One that holds its words itself, or a single block, stays',
    html: '<blockquote data-paragraph="1"><em>One</em> <em>two</em></blockquote><blockquote><h2>Three</h2></blockquote>',
    divided:
      '<blockquote data-paragraph="1"><em>One</em> <em>two</em></blockquote><blockquote><h2>Three</h2></blockquote>',
  },
]

for (const { name, html, divided } of cases) {
  test(name, () => {
    const tree = parse(html)
    divideQuotations(tree)
    expect(write(tree)).toBe(divided)
  })
}
