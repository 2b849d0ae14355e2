import { describe, expect, test } from 'vitest'
import type { Quotation } from '../../src/model/index.ts'
import { read } from './read.ts'
import { repeatText } from './repeating-text.ts'

const WORK = 'On mats'
const URL = 'https://example.com/mats'

/** Paragraph, form, kind, speaker and words of a quotation. */
const describeQuotation = ({ paragraph, form, kind, speaker, text }: Quotation) =>
  `¶${paragraph} ${form}, ${kind}${speaker === undefined ? '' : `, ${speaker}`}: ${text}`

const cases = [
  { name: 'A text that quotes nothing has none', markdown: 'The cat sat on the mat.', quotations: [] },
  {
    name: 'Each paragraph of a block quotation is one',
    markdown: '> The cat sat.\n>\n> - The dog sat.',
    quotations: ['¶1 block, verbatim: The cat sat.', '¶2 block, verbatim: The dog sat.'],
  },
  {
    name: 'Words between quotation marks are, in headings, items and cells too',
    markdown:
      '# “One two three four five”\n\n- “Six seven eight nine ten”\n\n| "One two three four five" |\n|---|',
    quotations: [
      '¶1 inline, verbatim: “One two three four five”',
      '¶2 inline, verbatim: “Six seven eight nine ten”',
      '¶3 inline, verbatim: "One two three four five"',
    ],
  },
  {
    name: 'Marks in a code block quote nothing',
    markdown: '```\nprint("one two three four five")\n```',
    quotations: [],
  },
  {
    name: 'Marks in a block quotation are part of it',
    markdown: '> He said “one two three four five” then.',
    quotations: ['¶1 block, verbatim: He said “one two three four five” then.'],
  },
]

const declared = [
  {
    name: 'An entry tells who speaks, and whether these are the words',
    markdown: 'He said “one two three four five” then.',
    quotations: [{ exact: 'two three', speaker: 'Ann', kind: 'paraphrase' }],
    found: ['¶1 inline, paraphrase, Ann: “one two three four five”'],
  },
  {
    name: 'An entry declares what has no marks',
    markdown: 'He said that the cat sat on the mat.',
    quotations: [{ exact: 'the cat sat on the mat', speaker: 'Ann' }],
    found: ['¶1 inline, verbatim, Ann: the cat sat on the mat'],
  },
  {
    name: 'It does in a code block',
    markdown: '```\nthe cat sat\n```',
    quotations: [{ exact: 'cat sat' }],
    found: ['¶1 inline, verbatim: cat sat'],
  },
  {
    name: 'A passage is quoted through later words',
    markdown: 'He said that the cat sat on the mat.',
    quotations: [{ exact: 'the cat', through: 'mat' }],
    found: ['¶1 inline, verbatim: the cat sat on the mat'],
  },
  {
    name: 'It is through later paragraphs',
    markdown: '> The cat sat.\n>\n> The dog sat.\n\nNobody cared.',
    quotations: [{ exact: 'The cat', through: 'Nobody', speaker: 'Ann' }],
    found: [
      '¶1 block, verbatim, Ann: The cat sat.',
      '¶2 block, verbatim, Ann: The dog sat.',
      '¶3 inline, verbatim, Ann: Nobody',
    ],
  },
  {
    name: 'Words in marks beside declared ones stay quoted, in the order of the text',
    markdown: 'The cat sat, he said, and “one two three four five”, and the dog sat.',
    quotations: [{ exact: 'the dog sat' }, { exact: 'The cat sat', speaker: 'Ann' }],
    found: [
      '¶1 inline, verbatim, Ann: The cat sat',
      '¶1 inline, verbatim: “one two three four five”',
      '¶1 inline, verbatim: the dog sat',
    ],
  },
  {
    name: 'Of declared words and the marks within them, the longer are quoted',
    markdown: 'The plan is bad and “it will never really work at all”.',
    quotations: [{ exact: 'The plan is bad and “it will never really work at all”', speaker: 'Ann' }],
    found: ['¶1 inline, verbatim, Ann: The plan is bad and “it will never really work at all”'],
  },
  {
    name: 'Words in a block quotation attribute all of it',
    markdown: '> The cat sat. The dog sat.',
    quotations: [{ exact: 'dog', speaker: 'Ann' }],
    found: ['¶1 block, verbatim, Ann: The cat sat. The dog sat.'],
  },
]

describe('findQuotations', () => {
  test.each(cases)('$name', ({ markdown, quotations }) => {
    expect(read(markdown).reading.quotations.map(describeQuotation)).toEqual(quotations)
  })

  test.each(declared)('$name', ({ markdown, quotations, found }) => {
    const { reading, messages } = read(markdown, { annotations: { quotations } })
    expect(reading.quotations.map(describeQuotation)).toEqual(found)
    expect(messages).toEqual([])
  })

  test('Work and address are kept, nothing is there that wasn’t said', () => {
    const { reading } = read(
      'He said “one two three four five” then. “Six seven eight nine ten” he didn’t.',
      {
        annotations: { quotations: [{ exact: 'one two', speaker: 'Ann', work: WORK, url: URL }] },
      },
    )
    expect(reading.quotations).toEqual([
      {
        paragraph: 1,
        start: 8,
        end: 33,
        text: '“one two three four five”',
        form: 'inline',
        kind: 'verbatim',
        speaker: 'Ann',
        work: WORK,
        url: URL,
        id: expect.stringMatching(/^two-three-four-five-[0-9a-z]{4}$/),
        occurrence: 1,
      },
      {
        paragraph: 1,
        start: 40,
        end: 66,
        text: '“Six seven eight nine ten”',
        form: 'inline',
        kind: 'verbatim',
        id: expect.stringMatching(/^six-seven-eight-nine-[0-9a-z]{4}$/),
        occurrence: 1,
      },
    ])
  })

  test('A block is found at its paragraph', () => {
    expect(read('A.\n\n> The cat sat.').reading.quotations).toMatchObject([{ id: 'p2', occurrence: 1 }])
  })

  test('The same words quoted twice without a repeat are two quotations', () => {
    const { quotations } = read('“One two three four five” and “one two three four five”.').reading
    expect(new Set(quotations.map(({ id }) => id)).size).toBe(2)
  })

  test('Words said again in a repeat are attributed like those that they repeat, and share their id', () => {
    const { reading, messages } = read(repeatText(), {
      annotations: {
        quotations: [
          { exact: 'did anyone', speaker: 'Ann', kind: 'paraphrase', work: WORK },
          { exact: 'totals on the school wall', speaker: 'Bob' },
        ],
      },
    })
    expect(messages).toEqual([])
    const again = reading.quotations.filter(({ paragraph }) => paragraph === 5)
    expect(again).toHaveLength(3)
    expect(again).toEqual(
      reading.quotations
        .filter(({ paragraph }) => paragraph === 2)
        .map(quotation => ({ ...quotation, paragraph: 5, occurrence: 2 })),
    )
  })

  test('A repeat that quotes other words is attributed by itself', () => {
    const other =
      'The clerk asked “did anyone ever count the stars up there?” in his report. “Nobody goes up the hill at night.” They chalked their totals on the school wall every week.'
    const { quotations } = read(repeatText(undefined, other), {
      annotations: {
        quotations: [
          { exact: 'count the masts', speaker: 'Ann' },
          { exact: 'count the stars', speaker: 'Bob' },
        ],
      },
    }).reading
    expect(
      quotations.map(({ paragraph, speaker, occurrence }) => ({ paragraph, speaker, occurrence })),
    ).toEqual([
      { paragraph: 2, speaker: 'Ann', occurrence: 1 },
      { paragraph: 2, speaker: undefined, occurrence: 1 },
      { paragraph: 5, speaker: 'Bob', occurrence: 1 },
      { paragraph: 5, speaker: undefined, occurrence: 2 },
    ])
  })

  test('A block quotation in a repeat is attributed like the block it repeats, and keeps its paragraph’s id', () => {
    const { quotations } = read(
      repeatText().replace('“Nobody', '> “Nobody').replaceAll('The clerk', '> The clerk'),
      {
        annotations: { quotations: [{ exact: 'The clerk', speaker: 'Ann' }] },
      },
    ).reading
    expect(
      quotations.map(({ form, speaker, id, occurrence }) => ({ form, speaker, id, occurrence })),
    ).toEqual([
      { form: 'block', speaker: 'Ann', id: 'p2', occurrence: 1 },
      { form: 'block', speaker: undefined, id: 'p5', occurrence: 1 },
    ])
  })
})

describe('checkAttributions', () => {
  test.each([
    {
      name: 'Two entries for one pair of marks are refused',
      markdown: 'He said “one two three four five” then.',
      quotations: [{ exact: 'one two' }, { exact: 'four five' }],
      messages: [
        'quotations.1.exact annotation-twice: Unexpected second entry for a quotation in ¶1 (“four five”), expected one',
      ],
    },
    {
      name: 'So are two for one paragraph of a block',
      markdown: '> The cat sat.\n>\n> The dog sat. The frog sat.',
      quotations: [{ exact: 'The cat', through: 'The dog' }, { exact: 'The frog' }],
      messages: [
        'quotations.1.exact annotation-twice: Unexpected second entry for a quotation in ¶2 (“The frog”), expected one',
      ],
    },
    {
      name: 'So is a passage that only begins in an attributed one',
      markdown: '> The cat sat.\n>\n> The dog sat.',
      quotations: [{ exact: 'cat' }, { exact: 'The cat', through: 'The dog' }],
      messages: [
        'quotations.1.exact annotation-twice: Unexpected second entry for a quotation in ¶1 (“The cat”), expected one',
      ],
    },
    {
      name: 'Two that stand side by side are fine',
      markdown: 'The cat sat, and the dog sat.',
      quotations: [{ exact: 'The cat sat' }, { exact: 'the dog sat' }],
      messages: [],
    },
  ])('$name', ({ markdown, quotations, messages }) => {
    expect(read(markdown, { annotations: { quotations } }).messages).toEqual(messages)
  })
})
