import { describe, expect, test } from 'vitest'
import { listPageBlocks } from '../../../src/rehype/addresses/list-page-blocks.ts'
import { parse } from '../html.ts'

const read = (html: string) => listPageBlocks(parse(html))

describe('The blocks of a page', () => {
  test.each([
    { name: 'paragraphs', html: '<p>one</p>\n<p>two</p>', blocks: ['one', 'two'] },
    {
      name: 'lists within items',
      html: '<ul><li>one<ul><li>two</li></ul></li></ul>',
      blocks: ['one', 'two'],
    },
    { name: 'cells', html: '<table><tr><th>one</th><td>two</td></tr></table>', blocks: ['one', 'two'] },
    {
      name: 'notes and captions',
      html: '<figure><blockquote>one</blockquote><figcaption>two</figcaption></figure><aside><p>three</p></aside>',
      blocks: ['one', 'two', 'three'],
    },
    {
      name: 'closed folds',
      html: '<details><summary>one</summary><p>two</p></details>',
      blocks: ['one', 'two'],
    },
    {
      name: 'inline elements as they are',
      html: '<p>o<em>n<a href="x">e</a></em> <code>two</code></p>',
      blocks: ['one two'],
    },
    { name: 'line ends of the source as spaces', html: '<p>one\ntwo</p>', blocks: ['one two'] },
    { name: 'hard breaks', html: '<p>one<br>\ntwo</p>', blocks: ['one \n two'] },
    {
      name: 'code line by line',
      html: '<pre><code>a = 1\nb  =  2\n</code></pre>',
      blocks: ['a = 1 \nb \n= \n2 \n'],
    },
    {
      name: 'no attributes, comments and empty elements',
      html: '<p title="x"><!--x-->o<a href="x"></a>ne<hr></p>',
      blocks: ['one'],
    },
    {
      name: 'no interruption by what only the stylesheet shows',
      html: '<p>one <a class="permalink" data-apparatus data-number="1"></a>two</p>',
      blocks: ['one two'],
    },
    {
      name: 'references to notes',
      html: '<p>one<a role="doc-noteref" data-apparatus></a>.</p>',
      blocks: ['one\n.'],
    },
    {
      name: 'words of the page within a block',
      html: '<p>one<sup data-apparatus><a href="#x">1</a></sup> two</p>',
      blocks: ['one\n1\n two'],
    },
    { name: 'boxes to tick', html: '<ul><li><input type="checkbox"> one</li></ul>', blocks: ['\n one'] },
  ])('have $name', ({ html, blocks }) => {
    expect(read(html).blocks).toEqual(blocks)
  })
})

describe('The places of sentences', () => {
  test.each([
    {
      name: 'from the first piece to the last',
      html: '<p>so <span id="a" data-apparatus=""></span><span data-claim="a">one </span><em><span data-claim="a">two</span></em> three</p>',
      places: [['a', { block: 0, start: 3, end: 10 }]],
    },
    {
      name: 'of quoted sentences too',
      html: '<p><em><span id="a" data-apparatus=""></span><span data-sentence="quotation">one</span></em><span data-sentence="quotation">.</span></p>',
      places: [['a', { block: 0, start: 0, end: 4 }]],
    },
    {
      name: 'in every place',
      html: '<p><span id="a" data-apparatus=""></span><span data-claim="a">one</span></p><p> <span id="a~2" data-apparatus=""></span><span data-claim="a">one</span></p>',
      places: [
        ['a', { block: 0, start: 0, end: 3 }],
        ['a~2', { block: 1, start: 1, end: 4 }],
      ],
    },
    {
      name: 'without what the page adds at their ends',
      html: '<p><span id="a" data-apparatus=""></span><span data-claim="a"><a data-apparatus></a>one</span><sup data-apparatus>1</sup></p>',
      places: [['a', { block: 0, start: 0, end: 3 }]],
    },
    {
      name: 'within their block',
      html: '<div><span id="a" data-apparatus=""></span><span data-claim="a">one</span><p><span data-claim="a">two</span></p></div>',
      places: [['a', { block: 0, start: 0, end: 3 }]],
    },
    {
      name: 'only of what has words',
      html: '<p><span id="a" data-apparatus=""></span><span data-claim="a">…</span></p>',
      places: [],
    },
    { name: 'only of what has an id', html: '<p id="p1"><span data-claim="a">one</span></p>', places: [] },
  ])('are known $name', ({ html, places }) => {
    expect([...read(html).places]).toEqual(places)
  })
})
