import { describe, expect, test } from 'vitest'
import { read, readTree } from '../read.ts'

const LONG = 'x'.repeat(70)

const cases = [
  {
    name: 'Markdown that loses nothing is fine',
    markdown: '# A\n\n*B* [c](d) `<e>`[^1]\n\n[^1]: F.\n\n| g |\n|---|\n| h |',
    messages: [],
  },
  {
    name: 'A reference to a footnote that is not defined is told',
    markdown: 'A [^1] *b\nc [^2]* \\[^3] `[^4]`.',
    messages: [
      'text.md:1:3 footnote-undefined: Unexpected reference `[^1]` to a footnote that is not defined, expected its definition',
      'text.md:2:3 footnote-undefined: Unexpected reference `[^2]` to a footnote that is not defined, expected its definition',
    ],
  },
  {
    name: 'Characters that deceive are told where they stand, or where their entity does',
    markdown: 'A.\n\nB &#x202E;c &#x200B;d. [e](f&#x200B; "g&#x202E;")',
    messages: [
      'text.md:3:3 bidi-unbalanced: Unexpected bidirectional control character U+202E without its partner, expected pairs within a paragraph',
      'text.md:3:13 invisible-character: Unexpected invisible character U+200B, expected visible words',
      'text.md:3:24 invisible-character: Unexpected invisible character U+200B, expected visible words',
      'text.md:3:24 bidi-unbalanced: Unexpected bidirectional control character U+202E without its partner, expected pairs within a paragraph',
    ],
  },
  {
    name: 'What is said twice of one place is told once',
    markdown: '[e](f&#x200B; "g&#x200B;")',
    messages: [
      'text.md:1:1 invisible-character: Unexpected invisible character U+200B, expected visible words',
    ],
  },
  {
    name: 'Raw HTML in a line is refused',
    markdown: 'A <b>c</b>.',
    messages: [
      'text.md:1:3 html-raw: Unexpected raw HTML `<b>`, expected Markdown',
      'text.md:1:7 html-raw: Unexpected raw HTML `</b>`, expected Markdown',
    ],
  },
  {
    name: 'Raw HTML of several lines is told by its first',
    markdown: 'A.\n\n<div>\nb\n</div>',
    messages: ['text.md:3:1 html-raw: Unexpected raw HTML `<div>`, expected Markdown'],
  },
  {
    name: 'A comment is raw HTML',
    markdown: '<!-- a -->',
    messages: ['text.md:1:1 html-raw: Unexpected raw HTML `<!-- a -->`, expected Markdown'],
  },
  {
    name: 'Long raw HTML is cut',
    markdown: `<!-- ${LONG} -->`,
    messages: [`text.md:1:1 html-raw: Unexpected raw HTML \`<!-- ${LONG.slice(0, 55)}…\`, expected Markdown`],
  },
  {
    name: 'An image is refused',
    markdown: 'A ![cat](cat.png).',
    messages: ['text.md:1:3 image-remote: Unexpected image `cat`, expected words'],
  },
  {
    name: 'So is an image by reference',
    markdown: 'A ![cat][b].\n\n[b]: cat.png',
    messages: ['text.md:1:3 image-remote: Unexpected image `cat`, expected words'],
  },
  {
    name: 'A footnote that nothing refers to is refused',
    markdown: 'A.\n\n[^Note]: B.',
    messages: [
      'text.md:3:1 footnote-unused: Unexpected footnote `Note` that the text never refers to, expected a reference to it',
    ],
  },
  {
    name: 'A reference in such a footnote doesn’t count',
    markdown: 'A.\n\n[^a]: B[^b].\n\n[^b]: C.',
    messages: [
      'text.md:3:1 footnote-unused: Unexpected footnote `a` that the text never refers to, expected a reference to it',
      'text.md:5:1 footnote-unused: Unexpected footnote `b` that the text never refers to, expected a reference to it',
    ],
  },
  {
    name: 'A second definition of a footnote is refused',
    markdown: 'A[^a].\n\n[^a]: B.\n\n[^A]: C.',
    messages: ['text.md:5:1 footnote-twice: Unexpected second definition of footnote `A`, expected one'],
  },
  {
    name: 'A cell beyond those of the first row is refused, once a row',
    markdown: '| a | b |\n|---|---|\n| c | d | e | f |\n| g | h |\n| i | j | | k |',
    messages: [
      'text.md:3:9 table-cells: Unexpected table row of 4 cells, expected 2 as in the first row',
      'text.md:5:11 table-cells: Unexpected table row of 4 cells, expected 2 as in the first row',
    ],
  },
  { name: 'One without words loses nothing', markdown: '| a |\n|---|\n| b | |', messages: [] },
]

describe('checkTree', () => {
  test.each(cases)('$name', ({ markdown, messages }) => {
    expect(read(markdown).messages).toEqual(messages)
  })

  test('A tree from elsewhere needs no labels, texts and places', () => {
    const { messages } = readTree(
      {
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'image', url: 'cat.png' }] },
          { type: 'footnoteDefinition', identifier: 'a', children: [] },
          { type: 'footnoteDefinition', identifier: 'a', children: [] },
          { type: 'table', children: [] },
          { type: 'paragraph', children: [{ type: 'text', value: '\u0000' }] },
        ],
      },
      '',
    )
    expect(messages).toEqual([
      'text.md:undefined:undefined character-control: Unexpected control character U+0000, expected text',
      'text.md:undefined:undefined footnote-unused: Unexpected footnote `a` that the text never refers to, expected a reference to it',
      'text.md:undefined:undefined footnote-twice: Unexpected second definition of footnote `a`, expected one',
      'text.md:undefined:undefined image-remote: Unexpected image ``, expected words',
    ])
  })
})
