import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { BlockNode } from '../../../src/remark/blocks/block.ts'
import { readBlockText } from '../../../src/remark/blocks/block-text.ts'
import { findBlocks } from '../../../src/remark/blocks/find-blocks.ts'

/** The first block of some Markdown. */
function parseBlock(markdown: string): BlockNode {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  const [block] = findBlocks(tree, markdown)
  if (block === undefined) throw new Error('There is no block')
  return block.node
}

/** What stands in the file for the word `here`, if anything. */
function findHere(markdown: string): string | undefined {
  const { text, source } = readBlockText(parseBlock(markdown), markdown)
  const start = text.indexOf('here')
  const first = source[start]
  const last = source[start + 3]
  return first && last && markdown.slice(first.start, last.end)
}

const texts = [
  { name: 'Plain words are themselves', markdown: 'One two.', text: 'One two.' },
  {
    name: 'Emphasis, deletion and links leave their words',
    markdown: '*a* __b__ ~~c~~ [d *e*](x) [f]\n\n[f]: x',
    text: 'a b c d e f',
  },
  {
    name: 'Escapes and references become what they stand for',
    markdown: '\\*a\\* &amp; &#8230;',
    text: '*a* & …',
  },
  { name: 'A soft line break is a space', markdown: 'a\nb', text: 'a b' },
  { name: 'Blanks around a soft line break fall away', markdown: 'a \n  b', text: 'a b' },
  { name: 'A hard line break is a line break', markdown: 'a  \nb\\\nc', text: 'a\nb\nc' },
  { name: 'A soft line break with a carriage return keeps its length', markdown: 'a\r\nb', text: 'a  b' },
  { name: 'A line break by reference is a space', markdown: 'a&#10;b', text: 'a b' },
  { name: 'Inline code is its words', markdown: 'a `b  c` d', text: 'a b  c d' },
  { name: 'A line break in inline code is a space', markdown: 'a `b\nc` d `e\r\nf`', text: 'a b c d e f' },
  { name: 'An image has no words', markdown: 'a ![b](c.png) d', text: 'a  d' },
  { name: 'A footnote reference has no words', markdown: 'a[^1] b\n\n[^1]: c', text: 'a b' },
  { name: 'Raw HTML has no words, what it encloses does', markdown: 'a <b>b</b> c', text: 'a b c' },
  {
    name: 'A bare address is its words',
    markdown: 'a https://example.com b',
    text: 'a https://example.com b',
  },
  { name: 'A bare mail address is its words', markdown: 'a b@example.com c', text: 'a b@example.com c' },
  { name: 'A heading is its words', markdown: '## a *b* ##', text: 'a b' },
  { name: 'A code block keeps its lines', markdown: '```js title\na\n  b\n\nc\n```', text: 'a\n  b\n\nc' },
  { name: 'An indented code block loses its indentation', markdown: '    a\n      b', text: 'a\n  b' },
  { name: 'A table cell is its words', markdown: '| a `b\\|c` |\n|-|', text: 'a b|c' },
  { name: 'Blanks after a hard line break are dropped', markdown: 'a  \n&#32;\tb', text: 'a\nb' },
  { name: 'They are in inline code', markdown: 'a\\\n` b` c', text: 'a\nb c' },
  { name: 'They are at the head of an element', markdown: 'a\\\n[&#32;b](x) c', text: 'a\nb c' },
  {
    name: 'They are behind raw HTML at the head of an element',
    markdown: 'a\\\n*<b>&#32;b</b>* c',
    text: 'a\nb c',
  },
  { name: 'They stay further in', markdown: 'a\\\n[*&#9;b*](x) c', text: 'a\n\tb c' },
  { name: 'They stay in code at the head of an element', markdown: 'a\\\n[` b`](x) c', text: 'a\n b c' },
  { name: 'They stay behind the first word', markdown: 'a\\\n[b *c* d](x)', text: 'a\nb c d' },
  { name: 'They stay before raw HTML', markdown: 'a\\\n<b>&#32;b</b> c', text: 'a\n b c' },
  { name: 'A line break by reference stays there', markdown: 'a\\\n&#10;b', text: 'a\n b' },
]

const places = [
  { name: 'Plain words', markdown: 'You are here.', found: 'here' },
  { name: 'Words behind emphasis', markdown: '*You* are **here**.', found: 'here' },
  { name: 'Words with escapes before them', markdown: '\\*You\\* are here.', found: 'here' },
  { name: 'Words with references before them', markdown: '&amp; &hellip; here.', found: 'here' },
  { name: 'A word written with a reference', markdown: 'You are h&#101;re.', found: 'h&#101;re' },
  { name: 'Words in the second line of a quotation', markdown: '> You\n>  are here.', found: 'here' },
  { name: 'Words after a hard break', markdown: '> You  \n> are\\\n> here.', found: 'here' },
  { name: 'Words after blanks that are dropped', markdown: 'You\\\n&#32;&#32;here', found: 'here' },
  { name: 'Inline code', markdown: 'You `are` `` here ` ``.', found: 'here' },
  { name: 'Inline code over two lines of a quotation', markdown: '> You `are\n> here`.', found: 'here' },
  { name: 'Words behind inline code with backslashes', markdown: 'You `a\\\\b` are here.', found: 'here' },
  { name: 'Words behind a wide inline code', markdown: 'You ``` `are` ``` here.', found: 'here' },
  { name: 'A fenced code block', markdown: '```here\nYou\n  are here\n```', found: 'here' },
  { name: 'A fenced code block with tildes', markdown: '~~~~ here\nhere\n~~~~', found: 'here' },
  { name: 'A fenced code block in a list', markdown: '- ```\n  You\n    are here\n  ```', found: 'here' },
  {
    name: 'A fenced code block in a quotation',
    markdown: '> ```\n> You\n>\n>   are here\n> ```',
    found: 'here',
  },
  { name: 'An indented code block', markdown: '    You\n\n      are here', found: 'here' },
  { name: 'An indented code block with half a tab', markdown: '-\t\there', found: 'here' },
  { name: 'A table cell', markdown: '| You \\| here |\n|-|', found: 'here' },
  { name: 'Inline code in a table cell', markdown: '| `You \\| here` |\n|-|', found: 'here' },
  { name: 'A heading', markdown: 'You are\n*here*\n===', found: 'here' },
  { name: 'A text with carriage returns', markdown: 'You\r\nare\r\nhere', found: 'here' },
]

describe('readBlockText', () => {
  test.each(texts)('$name', ({ markdown, text }) => {
    const block = readBlockText(parseBlock(markdown), markdown)
    expect(block.text).toBe(text)
    expect(block.source).toHaveLength(text.length)
  })

  test('Inline code is opaque, wherever it stands', () => {
    const markdown = '`a. B` *c `d. E`* f\\\n` g. H`'
    const { text, opaque } = readBlockText(parseBlock(markdown), markdown)
    expect(text).toBe('a. B c d. E f\ng. H')
    expect(opaque.map(({ start, end }) => text.slice(start, end))).toEqual(['a. B', 'd. E', 'g. H'])
  })

  test('A code block is not: it has no sentences to cut', () => {
    const markdown = '```\na. B\n```'
    expect(readBlockText(parseBlock(markdown), markdown).opaque).toEqual([])
  })

  test.each(places)('$name know their place in the file', ({ markdown, found }) => {
    expect(findHere(markdown)).toBe(found)
  })

  test('Words that the parser has moved have no place, those beside them do', () => {
    const markdown = 'One <two\\+@example.com> *here*'
    const { text, source } = readBlockText(parseBlock(markdown), markdown)
    expect(text).toBe('One <two+@example.com> here')
    expect(source.slice(0, text.indexOf('here') - 1).every(range => range === undefined)).toBe(true)
    expect(findHere(markdown)).toBe('here')
  })

  test.each([
    { name: 'without positions', strip: (node: Nodes) => delete node.position },
    {
      name: 'whose positions have no offsets',
      strip: (node: Nodes) => {
        node.position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
      },
    },
  ])('A tree $name has words without places', ({ strip }) => {
    const markdown = 'One *two* `three`'
    const block = parseBlock(markdown)
    visit(block, strip)
    expect(readBlockText(block, markdown)).toEqual({
      text: 'One two three',
      opaque: [{ start: 8, end: 13 }],
      source: Array(13).fill(undefined),
    })
  })
})
