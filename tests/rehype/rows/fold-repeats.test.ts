import type { ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import type { Paragraph, Repeat } from '../../../src/model/index.ts'
import { foldRepeats, type Row } from '../../../src/rehype/rows/fold-repeats.ts'
import type { ComparedParagraph } from '../../../src/text/index.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createReading, createRepeat, parse, parseElement, write } from '../html.ts'

const words = wordsFor('en')

const paragraphs: readonly Paragraph[] = Array.from({ length: 9 }, (_, i) => ({
  n: i + 1,
  kind: 'paragraph',
  text: `Paragraph ${i + 1}.`,
}))

/** Rows such as `1 2,3 n3`: paragraphs, several in one element, the notes on them. */
const createRows = (words: string): readonly Row[] =>
  words.split(' ').map(word => {
    const numbers = word.replace('n', '').split(',').map(Number)
    const html = word.startsWith('n') ? `<div data-notes="">${word}</div>` : `<p>${word}</p>`
    return { node: parseElement(html), paragraphs: numbers }
  })

/** The rows again, with `[` and `]` around what is folded. */
function fold(rows: readonly Row[], repeats: readonly Repeat[]): string {
  const children = foldRepeats(rows, createReading({ paragraphs, repeats }), [], words)
  return write({ type: 'root', children })
    .replaceAll(/<details data-repeats="(\d+-\d+)"><summary data-apparatus="">[^<]+<\/summary>/g, '[$1: ')
    .replaceAll('</details>', '] ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ]', ']')
    .trim()
}

describe('foldRepeats', () => {
  const cases: readonly {
    readonly name: string
    readonly rows: string
    readonly repeats: readonly Repeat[]
    readonly folded: string
  }[] = [
    { name: 'leaves a text without repeats as it is', rows: '1 2 3', repeats: [], folded: '1 2 3' },
    {
      name: 'puts the paragraphs of a repeat into a fold',
      rows: '1 2 3 4 5',
      repeats: [createRepeat([1, 2], [3, 4])],
      folded: '1 2 [1-2: 3 4] 5',
    },
    {
      name: 'takes the notes on them along',
      rows: '1 n1 2 3 n3 4 n4 5 n5',
      repeats: [createRepeat([1, 2], [3, 4])],
      folded: '1 n1 2 [1-2: 3 n3 4 n4] 5 n5',
    },
    {
      name: 'folds each of several repeats by itself',
      rows: '1 2 3 4 5 6',
      repeats: [createRepeat([1, 2], [3, 4]), createRepeat([1, 2], [5, 6])],
      folded: '1 2 [1-2: 3 4] [1-2: 5 6]',
    },
    {
      name: 'folds a repeat within a repeat',
      rows: '1 2 3 4 5 6',
      repeats: [createRepeat([1, 1], [4, 4]), createRepeat([1, 3], [4, 6])],
      folded: '1 2 3 [1-3: [1-1: 4] 5 6]',
    },
    {
      name: 'folds an element of which all paragraphs repeat',
      rows: '1 2 3,4 5',
      repeats: [createRepeat([1, 2], [3, 4])],
      folded: '1 2 [1-2: 3,4] 5',
    },
    {
      name: 'can’t fold half an element',
      rows: '1 2 3,4,5',
      repeats: [createRepeat([1, 2], [3, 4])],
      folded: '1 2 3,4,5',
    },
    {
      name: 'folds of a repeat what stands in elements of its own',
      rows: '1 2 3 4,5',
      repeats: [createRepeat([1, 2], [3, 4])],
      folded: '1 2 [1-2: 3] 4,5',
    },
  ]
  for (const { name, rows, repeats, folded } of cases) {
    test(name, () => expect(fold(createRows(rows), repeats)).toBe(folded))
  }

  test('leaves a repeat open that something else stands in', () => {
    const rows = createRows('1 2 3 9 4')
    expect(fold(rows, [createRepeat([1, 2], [3, 4])])).toBe('1 2 3 9 4')
  })

  test('keeps white space and rules between the paragraphs', () => {
    const [space] = parse('\n').children
    const [third, fourth] = createRows('3 4')
    if (space?.type !== 'text' || third === undefined || fourth === undefined) throw new Error('No rows')
    const rows = [
      third,
      { node: space, paragraphs: [] },
      { node: parseElement('<hr>'), paragraphs: [] },
      fourth,
    ]
    const html = write({
      type: 'root',
      children: foldRepeats(
        rows,
        createReading({ paragraphs, repeats: [createRepeat([1, 2], [3, 4])] }),
        [],
        words,
      ),
    })
    expect(html).toContain('<p>3</p>\n<hr><p>4</p></details>')
  })

  test('says in words, as apparatus, what repeats what', () => {
    const rows = createRows('1 2 3 4')
    const reading = createReading({ paragraphs, repeats: [createRepeat([1, 2], [3, 4])] })
    const children = foldRepeats(rows, reading, [], words)
    expect(write({ type: 'root', children })).toMatch(/<summary data-apparatus="">[^<]*¶1[^<]*<\/summary>/)
  })
})

describe('foldRepeats, above what it folds', () => {
  const same = (n: number, ...of: number[]): ComparedParagraph => ({
    n,
    of,
    parts: [{ kind: 'same', text: 'So.' }],
  })
  const cases: readonly {
    readonly name: string
    readonly rows: string
    readonly repeat: Repeat
    readonly compared: readonly ComparedParagraph[]
    readonly labelled: string
  }[] = [
    {
      name: 'says once for a paragraph and its notes what it repeats',
      rows: '1 2 3 n3 4',
      repeat: createRepeat([1, 2], [3, 4]),
      compared: [same(3, 1), same(4, 2)],
      labelled: 'repeats ¶1, word for word | 3 | n3 | repeats ¶2, word for word | 4',
    },
    {
      name: 'says it once for an element of several',
      rows: '1 2 3,4',
      repeat: createRepeat([1, 2], [3, 4]),
      compared: [same(3, 1, 2), same(4, 2)],
      labelled: 'repeats ¶1, ¶2, word for word | 3,4',
    },
    {
      name: 'says so of an element of which a part is added',
      rows: '1 2 3,4',
      repeat: createRepeat([1, 1], [3, 4]),
      compared: [same(3, 1), { n: 4, of: [], parts: [{ kind: 'added', text: 'New.' }] }],
      labelled: 'repeats ¶1, in other words where marked | 3,4',
    },
    {
      name: 'says where words differ, and what is added',
      rows: '1 2 3 4',
      repeat: createRepeat([1, 1], [3, 4]),
      compared: [
        { n: 3, of: [1], parts: [{ kind: 'removed', text: 'So.' }] },
        { n: 4, of: [], parts: [{ kind: 'added', text: 'New.' }] },
      ],
      labelled: 'repeats ¶1, in other words where marked | 3 | only here | 4',
    },
    {
      name: 'says what is left out before what follows it, or at the end',
      rows: '1 2 3 4 5 6',
      repeat: { ...createRepeat([1, 4], [5, 6]), missing: [2, 4] },
      compared: [same(5, 1), same(6, 3)],
      labelled:
        'repeats ¶1, word for word | 5 | left out here: ¶2 | repeats ¶3, word for word | 6 | left out here: ¶4',
    },
  ]
  test.each(cases)('$name', ({ rows, repeat, compared, labelled }) => {
    const children = foldRepeats(
      createRows(rows),
      createReading({ paragraphs, repeats: [repeat] }),
      compared,
      words,
    )
    const folded = children.flatMap(node =>
      node.type === 'element' && node.tagName === 'details' ? [node] : [],
    )
    const parts = folded.flatMap(({ children: [, ...parts] }) => parts)
    const readWords = (node: ElementContent) =>
      write({ type: 'root', children: [node] }).replaceAll(/<[^>]+>/g, '')
    expect(parts.map(readWords).join(' | ')).toBe(labelled)
  })

  test('links to what it names', () => {
    const reading = createReading({ paragraphs, repeats: [createRepeat([1, 1], [2, 2])] })
    const children = foldRepeats(createRows('1 2'), reading, [same(2, 1)], words)
    expect(write({ type: 'root', children })).toContain(
      '<p class="twin" data-apparatus="">repeats <a href="#p1">¶1</a>, word for word</p>',
    )
  })
})
