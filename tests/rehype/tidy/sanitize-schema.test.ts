import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryMarkdown } from '../arbitrary-markdown.ts'
import { findElements, processPlainly, processText } from '../process.ts'

/** Markdown of somebody who means harm, or doesn't know better, and the links that may be left of it. */
const cases: readonly {
  readonly name: string
  readonly markdown: string
  readonly links?: readonly string[]
}[] = [
  { name: 'a script address', markdown: '[x](javascript:alert(1))' },
  { name: 'a script address in capitals', markdown: '[x](JaVaScRiPt:alert(1))' },
  { name: 'a script address with character references', markdown: '[x](&#106;avascript&colon;alert(1))' },
  { name: 'a script address with a reference to a tab', markdown: '[x](java&Tab;script:alert(1))' },
  { name: 'a script address with a reference to a line end', markdown: '[x](java&#x0A;script:alert(1))' },
  { name: 'a script address after a control character', markdown: '[x](<&#1;javascript:alert(1)>)' },
  { name: 'a script address after white space', markdown: '[x](< \tjavascript:alert(1)>)' },
  { name: 'a script address with escapes', markdown: '[x](javascript\\:alert\\(1\\))' },
  { name: 'a script address by reference', markdown: '[x][y]\n\n[y]: javascript:alert(1)' },
  { name: 'a script address as an autolink', markdown: '<javascript:alert(1)>' },
  { name: 'a script of another language', markdown: '[x](vbscript:msgbox(1)) [y](livescript:x)' },
  { name: 'a data address', markdown: '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)' },
  { name: 'a data address in capitals', markdown: '[x](DATA:text/html,<script>alert(1)</script>)' },
  { name: 'a file and a blob', markdown: '[x](file:///etc/passwd) [y](blob:https://a.example/1)' },
  { name: 'an address of no known protocol', markdown: '[x](intent://x) [y](irc://a.example) [z](xmpp:a)' },
  {
    name: 'a script in a title',
    markdown: '[x](https://a.example "onclick=alert(1)")',
    links: ['https://a.example'],
  },
  {
    name: 'a quotation mark in an address',
    markdown: '[x](https://a.example/"onclick="alert(1))',
    links: ['https://a.example/%22onclick=%22alert(1)'],
  },
  { name: 'a script element', markdown: '<script>alert(1)</script>' },
  { name: 'a script element within a line', markdown: 'one <script>alert(1)</script> two' },
  { name: 'an event handler', markdown: '<b onclick="alert(1)">x</b>\n\n<div onmouseover=alert(1)>' },
  { name: 'a frame', markdown: '<iframe src="https://a.example"></iframe>' },
  { name: 'a style', markdown: '<style>* { display: none }</style>\n\n<p style="position: fixed">x</p>' },
  { name: 'a form', markdown: '<form action="https://a.example"><input name="password"></form>' },
  {
    name: 'a base and a refresh',
    markdown: '<base href="https://a.example">\n<meta http-equiv="refresh" content="0">',
  },
  { name: 'an image', markdown: '![x](https://a.example/track.gif)' },
  { name: 'an image by reference', markdown: '![x][y]\n\n[y]: https://a.example/track.gif' },
  {
    name: 'an image with a script',
    markdown: '![x](javascript:alert(1)) ![y](https://a.example "onerror=alert(1)")',
  },
  {
    name: 'an image in a link',
    markdown: '[![x](https://a.example/1.svg)](https://a.example)',
    links: ['https://a.example'],
  },
  { name: 'an id of the page', markdown: '<a id="p1" name="note-1">x</a>' },
  {
    name: 'a footnote named like a part of the document',
    markdown:
      'x[^getElementById] y[^__proto__] z[^p1]\n\n[^getElementById]: One.\n\n[^__proto__]: Two.\n\n[^p1]: Three.',
    links: [],
  },
  { name: 'a class by a fence', markdown: '```constructor" onclick="alert(1)\nx\n```' },
  { name: 'numbers of paragraphs', markdown: '<p data-paragraph="1" data-claim="x" data-apparatus>x</p>' },
  {
    name: 'addresses that may stay',
    markdown:
      '[a](https://a.example) [b](http://b.example) <c@d.example> [e](mailto:e@f.example) [g](#p1) [h](/h)',
    links: ['https://a.example', 'http://b.example', 'mailto:c@d.example', 'mailto:e@f.example', '#p1', '/h'],
  },
]

const TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 a em strong del code pre br wbr hr ul ol li blockquote table thead tbody tr th td input section sup span details summary ins b'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'href title id className role checked disabled type start dataParagraph dataClaim dataStance dataSentence dataQuotation dataKind dataApparatus dataFootnoteRef dataFootnoteBackref dataFootnotes ariaLabel ariaDescribedBy dataRepeats dataDiffers dataParallel dataChanged open tabIndex dataAlign dataApart inert'.split(
    ' ',
  ),
)

describe('The sanitiser leaves nothing unsafe of', () => {
  for (const { name, markdown, links = [] } of cases) {
    test(name, () => {
      const { tree } = processText(markdown)
      expectSafe(tree)
      const hrefs = findElements(tree, ({ properties }) => {
        return properties.href !== undefined && !String(properties.className).includes('permalink')
      })
      const written = hrefs.map(({ properties }) => String(properties.href))
      expect(written.filter(href => !href.startsWith('#footnote'))).toEqual(links)
    })
  }

  test('any Markdown', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryMarkdown, fc.string({ unit: 'grapheme' })), markdown => {
        expectSafe(processText(markdown).tree)
      }),
      { numRuns: 300 },
    )
  })
})

test('The sanitiser lets footnotes find each other', () => {
  const tree = processPlainly('One[^a].\n\n[^a]: Two.')
  const ids = findElements(tree, ({ properties }) => properties.id !== undefined).map(
    ({ properties }) => properties.id,
  )
  const links = findElements(tree, ({ properties }) => properties.href !== undefined)
  expect(links).toHaveLength(2)
  for (const { properties } of links) expect(ids).toContain(String(properties.href).slice(1))
})

/** An element may only be what Markdown writes, and every id is one that Postil gives. */
function expectSafe(tree: Parameters<typeof findElements>[0]): void {
  for (const { tagName, properties } of findElements(tree, () => true)) {
    expect(TAGS).toContain(tagName)
    for (const key of Object.keys(properties)) expect(ATTRIBUTES).toContain(key)
    if (properties.href !== undefined) expect(properties.href).not.toMatch(/^(?!https?:|mailto:)[^/?#]*:/i)
    if (properties.id !== undefined)
      expect(properties.id).toMatch(/^(p\d+(~like)?|footnote(-ref)?~[\d~]+|([a-z0-9]+-)*[0-9a-z]{4}(~\d+)?)$/)
    if (tagName === 'input') expect(properties).toMatchObject({ type: 'checkbox', disabled: true })
  }
}
