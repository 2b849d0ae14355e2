import { describe, expect, test } from 'vitest'
import type { Paragraph, Repeat } from '../../../src/model/index.ts'
import { describeRepeat, listParagraphs } from '../../../src/text/index.ts'

const QUOTED = new Set([3, 6, 7])
const PARAGRAPHS: readonly Paragraph[] = Array.from({ length: 20 }, (_, i) => ({
  n: i + 1,
  kind: QUOTED.has(i + 1) ? 'quotation' : 'paragraph',
  text: 'Words.',
}))

function repeat(pairs: Repeat['pairs'], parts: Partial<Repeat> = {}): Repeat {
  return { paragraphs: [0, 0], of: [0, 0], pairs, missing: [], added: [], changed: [], ...parts }
}

const cases = [
  {
    name: 'A run repeats a run',
    repeat: repeat([
      [1, 9],
      [2, 10],
      [3, 11],
    ]),
    sentence: '¶9–11 repeat ¶1–3.',
  },
  { name: 'One paragraph repeats another', repeat: repeat([[1, 9]]), sentence: '¶9 repeats ¶1.' },
  {
    name: 'A merged paragraph repeats two',
    repeat: repeat([
      [1, 9],
      [2, 9],
    ]),
    sentence: '¶9 repeats ¶1–2.',
  },
  {
    name: 'A split paragraph is repeated by two',
    repeat: repeat([
      [1, 9],
      [1, 10],
    ]),
    sentence: '¶9–10 repeat ¶1.',
  },
  {
    name: 'A quotation that is missing is called one',
    repeat: repeat(
      [
        [5, 9],
        [4, 10],
        [8, 11],
      ],
      { missing: [6] },
    ),
    sentence: '¶9–11 repeat ¶4–5 and ¶8; the quotation in ¶6 is missing.',
  },
  {
    name: 'So are several',
    repeat: repeat(
      [
        [5, 9],
        [8, 10],
      ],
      { missing: [6, 7] },
    ),
    sentence: '¶9–10 repeat ¶5 and ¶8; the quotations in ¶6–7 are missing.',
  },
  {
    name: 'Quotations missing together with others are paragraphs',
    repeat: repeat(
      [
        [2, 9],
        [8, 10],
      ],
      { missing: [3, 4] },
    ),
    sentence: '¶9–10 repeat ¶2 and ¶8; ¶3–4 are missing.',
  },
  {
    name: 'A paragraph beyond the text is no quotation',
    repeat: repeat(
      [
        [2, 9],
        [8, 10],
      ],
      { missing: [30] },
    ),
    sentence: '¶9–10 repeat ¶2 and ¶8; ¶30 is missing.',
  },
  {
    name: 'What is added is said',
    repeat: repeat(
      [
        [1, 9],
        [2, 12],
      ],
      { added: [10] },
    ),
    sentence: '¶9 and ¶12 repeat ¶1–2; ¶10 is added.',
  },
  {
    name: 'So is what differs, each paragraph once',
    repeat: repeat(
      [
        [1, 9],
        [2, 10],
      ],
      {
        added: [11, 13],
        changed: [
          [1, 9],
          [2, 9],
          [2, 10],
        ],
      },
    ),
    sentence: '¶9–10 repeat ¶1–2; ¶11 and ¶13 are added; the words of ¶9–10 differ.',
  },
]

describe('describeRepeat', () => {
  test.each(cases)('$name: $sentence', ({ repeat, sentence }) => {
    expect(describeRepeat(repeat, PARAGRAPHS)).toBe(sentence)
  })
})

describe('listParagraphs', () => {
  test.each([
    { name: 'None', numbers: [], list: '' },
    { name: 'One', numbers: [4], list: '¶4' },
    { name: 'Two in a row', numbers: [4, 5], list: '¶4–5' },
    { name: 'Two apart', numbers: [4, 6], list: '¶4 and ¶6' },
    { name: 'Three apart', numbers: [1, 3, 5], list: '¶1, ¶3 and ¶5' },
    { name: 'Runs and single ones', numbers: [1, 2, 3, 7, 9, 10], list: '¶1–3, ¶7 and ¶9–10' },
    { name: 'Unsorted and twice', numbers: [10, 2, 9, 2], list: '¶2 and ¶9–10' },
  ])('$name: “$list”', ({ numbers, list }) => {
    expect(listParagraphs(numbers)).toBe(list)
  })
})
