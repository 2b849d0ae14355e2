import { describe, expect, test } from 'vitest'
import type { Paragraph, Repeat } from '../../../src/model/index.ts'
import { describeRepeat } from '../../../src/rehype/rows/describe-repeat.ts'
import { wordsFor } from '../../../src/words/index.ts'

const QUOTED = new Set([3, 6, 7])

/** Each paragraph says what it repeats, unless the case says otherwise. */
function write({ pairs }: Repeat, texts: Readonly<Record<number, string>> = {}): readonly Paragraph[] {
  return Array.from({ length: 20 }, (_, i) => {
    const n = i + 1
    const said = pairs
      .filter(([, later]) => later === n)
      .map(([earlier]) => texts[earlier] ?? `Word ${earlier}.`)
    const text = texts[n] ?? (said.join(' ') || `Word ${n}.`)
    return { n, kind: QUOTED.has(n) ? 'quotation' : 'paragraph', text }
  })
}

function repeat(pairs: Repeat['pairs'], parts: Partial<Repeat> = {}): Repeat {
  return {
    kind: 'repeat',
    paragraphs: [0, 0],
    of: [0, 0],
    pairs,
    missing: [],
    added: [],
    changed: [],
    ...parts,
  }
}

const cases: readonly {
  readonly name: string
  readonly repeat: Repeat
  readonly texts?: Readonly<Record<number, string>>
  readonly sentence: string
}[] = [
  {
    name: 'A run repeats a run',
    repeat: repeat([
      [1, 9],
      [2, 10],
      [3, 11],
    ]),
    sentence: '¶9–11 repeat ¶1–3.',
  },
  {
    name: 'A parallel is worded like what is before it',
    repeat: repeat(
      [
        [1, 9],
        [2, 10],
      ],
      { kind: 'parallel' },
    ),
    sentence: '¶9–10 are worded like ¶1–2.',
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
    texts: { 1: 'Word 1. Word 2.', 9: 'Word 1.', 10: 'Word 2.' },
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
    name: 'So is what differs',
    repeat: repeat(
      [
        [1, 9],
        [2, 10],
        [4, 12],
      ],
      { added: [11, 13] },
    ),
    texts: { 9: 'Word one.', 12: 'Word 4. More.' },
    sentence: '¶9–10 and ¶12 repeat ¶1–2 and ¶4; ¶11 and ¶13 are added; the words of ¶9 and ¶12 differ.',
  },
  {
    name: 'A word that went from the middle of a split paragraph differs in one of both',
    repeat: repeat([
      [1, 9],
      [1, 10],
    ]),
    texts: { 1: 'One two three. Four five six.', 9: 'One two three.', 10: 'Four six.' },
    sentence: '¶9–10 repeat ¶1; the words of ¶10 differ.',
  },
]

describe('describeRepeat', () => {
  test.each(cases)('$name: $sentence', ({ repeat, texts, sentence }) => {
    expect(describeRepeat(repeat, write(repeat, texts), wordsFor('en'))).toBe(sentence)
  })
})
