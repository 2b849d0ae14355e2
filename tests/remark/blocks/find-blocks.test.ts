import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { findBlocks, findFootnotes } from '../../../src/remark/blocks/find-blocks.ts'

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown)

/** Number, kind and words of each block. */
const cases = [
  { name: 'An empty text has no blocks', markdown: '', blocks: [] },
  {
    name: 'Paragraphs are numbered from 1',
    markdown: 'A.\n\nB.',
    blocks: ['1 paragraph A.', '2 paragraph B.'],
  },
  { name: 'Headings are', markdown: '# A\n\nB\n---', blocks: ['1 heading A', '2 heading B'] },
  { name: 'Code blocks are', markdown: '```\nA\n```\n\n    B', blocks: ['1 code A', '2 code B'] },
  {
    name: 'Each item of a list is',
    markdown: '- A\n- B\n  1. C\n\n     D\n- [x] E',
    blocks: ['1 list item A', '2 list item B', '3 list item C', '4 list item D', '5 list item E'],
  },
  {
    name: 'Each cell of a table is, row by row',
    markdown: '| A | B |\n|---|---|\n| C | |\n| D |',
    blocks: ['1 table cell A', '2 table cell B', '3 table cell C', '4 table cell D'],
  },
  {
    name: 'Each paragraph of a quotation is, nested ones too',
    markdown: '> A\n>\n> B\n>\n> > C\n\nD',
    blocks: ['1 quotation A', '2 quotation B', '3 quotation C', '4 paragraph D'],
  },
  {
    name: 'Whatever stands in a quotation is one',
    markdown: '> # A\n> - B\n>\n> ```\n> C\n> ```\n>\n> | D |\n> |---|',
    blocks: ['1 quotation A', '2 quotation B', '3 quotation C', '4 quotation D'],
  },
  {
    name: 'A quotation in a list is one',
    markdown: '- A\n\n  > B',
    blocks: ['1 list item A', '2 quotation B'],
  },
  { name: 'A heading in a list stays one', markdown: '- # A', blocks: ['1 heading A'] },
  {
    name: 'Blocks without words don’t count',
    markdown: '#\n\n```\n```\n\n- \n\n***\n\n![](a.png)\n\n<!-- a -->\n\n[a]: b\n\nA.',
    blocks: ['1 paragraph A.'],
  },
  {
    name: 'Footnotes come last, in the order of the references',
    markdown: 'A[^b] B[^a].\n\n[^a]: C\n\n[^b]: D\n\n    - E\n\nF.',
    blocks: ['1 paragraph A B.', '2 paragraph F.', '3 paragraph D', '4 list item E', '5 paragraph C'],
  },
  {
    name: 'A footnote defined in a quotation is none',
    markdown: '> A[^a]\n>\n> [^a]: B',
    blocks: ['1 quotation A', '2 paragraph B'],
  },
  {
    name: 'A footnote of a footnote comes after it',
    markdown: 'A[^a] B[^c].\n\n[^a]: C[^b]\n\n[^b]: D\n\n[^c]: E',
    blocks: ['1 paragraph A B.', '2 paragraph C', '3 paragraph E', '4 paragraph D'],
  },
  {
    name: 'A footnote without a reference is on no page',
    markdown: 'A.\n\n[^a]: B[^b]\n\n[^b]: C',
    blocks: ['1 paragraph A.'],
  },
]

describe('findBlocks', () => {
  test.each(cases)('$name', ({ markdown, blocks }) => {
    const found = findBlocks(parse(markdown), markdown)
    expect(found.map(({ n, kind, text }) => `${n} ${kind} ${text}`)).toEqual(blocks)
  })
})

describe('findFootnotes', () => {
  test.each([
    { name: 'None are found where there are none', markdown: 'A.', found: [] },
    {
      name: 'Each is found once, in the order of the references',
      markdown: 'A[^b][^a][^b]\n\n[^a]: A\n\n[^b]: B',
      found: ['b', 'a'],
    },
    { name: 'Case doesn’t tell names apart', markdown: 'A[^B]\n\n[^b]: B', found: ['b'] },
    {
      name: 'The first definition of a name counts',
      markdown: 'A[^b]\n\n[^b]: B[^c]\n\n[^B]: C[^d]\n\n[^c]: C\n\n[^d]: D',
      found: ['b', 'c'],
    },
    {
      name: 'Two that refer to each other are found',
      markdown: 'A[^a]\n\n[^a]: A[^b]\n\n[^b]: B[^a]',
      found: ['a', 'b'],
    },
  ])('$name', ({ markdown, found }) => {
    expect(findFootnotes(parse(markdown)).map(({ identifier }) => identifier)).toEqual(found)
  })

  test('A reference without a definition, as another plugin may leave one, is passed over', () => {
    const tree = parse('A[^a]\n\n[^a]: B')
    tree.children.pop()
    expect(findFootnotes(tree)).toEqual([])
  })
})
