import { describe, expect, test } from 'vitest'
import type { Paragraph, Repeat } from '../../../src/model/index.ts'
import { compareRepeat, isReworded } from '../../../src/text/repeats/compare-repeat.ts'

interface Case {
  readonly name: string
  readonly texts: readonly string[]
  readonly pairs: Repeat['pairs']
  readonly added?: readonly number[]
  /** Paragraph, what it repeats, and its parts: `+` added, `-` removed. */
  readonly compared: readonly (readonly [n: number, of: readonly number[], parts: readonly string[]])[]
}

const cases: readonly Case[] = [
  {
    name: 'the same words are one part',
    texts: ['One two.', 'One two.'],
    pairs: [[1, 2]],
    compared: [[2, [1], ['One two.']]],
  },
  {
    name: 'a changed word is removed and added',
    texts: ['They were full of earth.', 'They were full of soil.'],
    pairs: [[1, 2]],
    compared: [[2, [1], ['They were full of ', '-earth', '+soil', '.']]],
  },
  {
    name: 'other words throughout are compared as a whole',
    texts: ['One two three.', 'Nothing at all here.'],
    pairs: [[1, 2]],
    compared: [[2, [1], ['-One two three.', '+Nothing at all here.']]],
  },
  {
    name: 'an added paragraph repeats none',
    texts: ['One two.', 'One two.', 'New.'],
    pairs: [[1, 2]],
    added: [3],
    compared: [
      [2, [1], ['One two.']],
      [3, [], ['+New.']],
    ],
  },
  {
    name: 'a paragraph that was split keeps its words',
    texts: ['One two. Three four.', 'One two.', 'Three four.'],
    pairs: [
      [1, 2],
      [1, 3],
    ],
    compared: [
      [2, [1], ['One two.']],
      [3, [1], ['Three four.']],
    ],
  },
  {
    name: 'paragraphs that were merged keep their words',
    texts: ['One two.', 'Three four.', 'One two. Three four.'],
    pairs: [
      [1, 3],
      [2, 3],
    ],
    compared: [[3, [1, 2], ['One two. Three four.']]],
  },
  {
    name: 'pairs may be in any order',
    texts: ['One two.', 'Three four.', 'Five six.', 'One two. Three four.', 'Five six.'],
    pairs: [
      [3, 5],
      [2, 4],
      [1, 4],
    ],
    compared: [
      [4, [1, 2], ['One two. Three four.']],
      [5, [3], ['Five six.']],
    ],
  },
  {
    name: 'a sentence that went at the end is removed there',
    texts: ['One two three. Four five six. And seven.', 'One two three.', 'Four five six.'],
    pairs: [
      [1, 2],
      [1, 3],
    ],
    compared: [
      [2, [1], ['One two three.']],
      [3, [1], ['Four five six.', '- And seven.']],
    ],
  },
  {
    name: 'a sentence that went where a paragraph was split is removed there',
    texts: ['One two three. And four. Five six.', 'One two three.', 'Five six.'],
    pairs: [
      [1, 2],
      [1, 3],
    ],
    compared: [
      [2, [1], ['One two three.']],
      [3, [1], ['-And four. ', 'Five six.']],
    ],
  },
  {
    name: 'a word that went from the end is removed there',
    texts: ['One two three four five', 'One two three four'],
    pairs: [[1, 2]],
    compared: [[2, [1], ['One two three four', '- five']]],
  },
  {
    name: 'a paragraph beyond the text is none',
    texts: ['One two.', 'One two.'],
    pairs: [
      [1, 2],
      [3, 4],
    ],
    added: [5],
    compared: [[2, [1], ['One two.']]],
  },
  {
    name: 'paragraphs come in order, though the pairs of a swapped run cross',
    texts: ['One two.', 'Three four.', 'Three four.', 'One two.'],
    pairs: [
      [1, 4],
      [2, 3],
    ],
    compared: [
      [3, [2], ['Three four.']],
      [4, [1], ['One two.']],
    ],
  },
]

const SIGNS = { same: '', added: '+', removed: '-' } as const

describe('compareRepeat', () => {
  for (const { name, texts, pairs, added = [], compared } of cases) {
    test(name, () => {
      const paragraphs = texts.map((text, i): Paragraph => ({ n: i + 1, kind: 'paragraph', text }))
      const repeat: Repeat = {
        kind: 'repeat',
        paragraphs: [1, 1],
        of: [1, 1],
        pairs,
        missing: [],
        added,
        changed: [],
      }
      expect(
        compareRepeat(repeat, paragraphs).map(({ n, of, parts }) => [
          n,
          of,
          parts.map(({ kind, text }) => `${SIGNS[kind]}${text}`),
        ]),
      ).toEqual(compared)
    })
  }

  test('what is not removed makes up each paragraph', () => {
    for (const { texts, pairs, added = [] } of cases) {
      const paragraphs = texts.map((text, i): Paragraph => ({ n: i + 1, kind: 'paragraph', text }))
      const repeat: Repeat = {
        kind: 'repeat',
        paragraphs: [1, 1],
        of: [1, 1],
        pairs,
        missing: [],
        added,
        changed: [],
      }
      for (const { n, parts } of compareRepeat(repeat, paragraphs)) {
        const words = parts.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)
        expect(words.join('')).toBe(texts[n - 1])
      }
    }
  })
})

test.each([
  ['other words', [1], 'removed', 'Two.', true],
  ['other white space alone', [1], 'added', ' \n', false],
  ['the same', [1], 'same', 'One.', false],
  ['what repeats nothing', [], 'added', 'One.', false],
] as const)('A paragraph is reworded, or not: %s', (_, of, kind, text, expected) => {
  expect(
    isReworded({
      n: 2,
      of,
      parts: [
        { kind: 'same', text: 'One. ' },
        { kind, text },
      ],
    }),
  ).toBe(expected)
})
