import { toHtml } from 'hast-util-to-html'
import type { List, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { readToHast, readTree, treeToHast } from '../read.ts'

const cases = [
  {
    name: 'A paragraph carries its number',
    markdown: 'A.\n\nB.',
    html: '<p data-paragraph="1">A.</p>\n<p data-paragraph="2">B.</p>',
  },
  { name: 'So does a heading', markdown: '## A', html: '<h2 data-paragraph="1">A</h2>' },
  {
    name: 'So does the code in a block',
    markdown: '```js\na\n```',
    html: '<pre><code class="language-js" data-paragraph="1">a\n</code></pre>',
  },
  {
    name: 'So does each paragraph of a quotation',
    markdown: '> A\n>\n> B',
    html: '<blockquote>\n<p data-paragraph="1">A</p>\n<p data-paragraph="2">B</p>\n</blockquote>',
  },
  {
    name: 'So does a cell of a table, none without words',
    markdown: '| a | b |\n|-|-|\n| | c |',
    html:
      '<table>\n<thead>\n<tr>\n<th data-paragraph="1">a</th>\n<th data-paragraph="2">b</th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td></td>\n<td data-paragraph="3">c</td>\n</tr>\n</tbody>\n</table>',
  },
  {
    name: 'The words of a tight item get an element',
    markdown: '- a *b*\n- c',
    html: '<ul>\n<li><span data-paragraph="1">a <em>b</em></span></li>\n<li><span data-paragraph="2">c</span></li>\n</ul>',
  },
  {
    name: 'Those of a loose item have one',
    markdown: '- a\n\n- b',
    html: '<ul>\n<li>\n<p data-paragraph="1">a</p>\n</li>\n<li>\n<p data-paragraph="2">b</p>\n</li>\n</ul>',
  },
  {
    name: 'Both may stand in one another',
    markdown: '- a\n\n  1. b\n- c',
    html:
      '<ul>\n<li>\n<p data-paragraph="1">a</p>\n<ol>\n<li><span data-paragraph="2">b</span></li>\n</ol>\n</li>\n' +
      '<li>\n<p data-paragraph="3">c</p>\n</li>\n</ul>',
  },
  {
    name: 'The words of a task get an element apart from the box, in a loose list too',
    markdown: '- [ ] a\n\n- [x] b',
    html:
      '<ul class="contains-task-list">\n' +
      '<li class="task-list-item">\n<p><input type="checkbox" disabled> <span data-paragraph="1">a</span></p>\n</li>\n' +
      '<li class="task-list-item">\n<p><input type="checkbox" checked disabled> <span data-paragraph="2">b</span></p>\n</li>\n</ul>',
  },
  {
    name: 'A heading in a tight item carries its number itself',
    markdown: '- # a',
    html: '<ul>\n<li>\n<h1 data-paragraph="1">a</h1>\n</li>\n</ul>',
  },
]

describe('numberBlocks', () => {
  test.each(cases)('$name', ({ markdown, html }) => {
    expect(toHtml(readToHast(markdown).tree)).toBe(html)
  })

  test('What another plugin has set stays', () => {
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', data: { hName: 'div' }, children: [{ type: 'text', value: 'A.' }] }],
    }
    readTree(tree, '')
    expect(toHtml(treeToHast(tree))).toBe('<div data-paragraph="1">A.</div>')
  })

  test.each([
    {
      name: 'one paragraph is tight',
      texts: ['a'],
      html: '<ul>\n<li><span data-paragraph="1">a</span></li>\n</ul>',
    },
    {
      name: 'two paragraphs is loose',
      texts: ['a', 'b'],
      html: '<ul>\n<li>\n<p data-paragraph="1">a</p>\n<p data-paragraph="2">b</p>\n</li>\n</ul>',
    },
  ])('An item from elsewhere that doesn’t say and has $name', ({ texts, html }) => {
    const list: List = {
      type: 'list',
      children: [
        {
          type: 'listItem',
          children: texts.map(value => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
        },
      ],
    }
    const tree: Root = { type: 'root', children: [list] }
    readTree(tree, '')
    expect(toHtml(treeToHast(tree))).toBe(html)
  })
})
