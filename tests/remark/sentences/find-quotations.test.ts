import { describe, expect, test } from 'vitest'
import type { Quotation } from '../../../src/model/index.ts'
import { read } from '../read.ts'
import { repeatText } from '../repeating-text.ts'

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
    name: 'An entry declares what few words have marks',
    markdown: 'He said that the cat “sat on it”.',
    quotations: [{ exact: 'sat on it', speaker: 'Ann' }],
    found: ['¶1 inline, verbatim, Ann: “sat on it”'],
  },
  {
    name: 'So it does with marks that may be apostrophes',
    markdown: 'It’s said: ‘the cats’ mat isn’t theirs’, no more.',
    quotations: [{ exact: 'the cats’ mat', through: 'theirs', speaker: 'Ann' }],
    found: ['¶1 inline, verbatim, Ann: ‘the cats’ mat isn’t theirs’'],
  },
  {
    name: 'It declares all of a code block',
    markdown: '```\n  the cat sat\n\n```',
    quotations: [{ exact: 'cat sat' }],
    found: ['¶1 inline, verbatim: the cat sat'],
  },
  {
    name: 'A passage is quoted through later words',
    markdown: '“The cat,” he said, “sat.” “The dog sat.”',
    quotations: [{ exact: 'The cat', through: 'sat.', speaker: 'Ann' }],
    found: ['¶1 inline, verbatim, Ann: “The cat,”', '¶1 inline, verbatim, Ann: “sat.”'],
  },
  {
    name: 'It is through later paragraphs',
    markdown: '> The cat sat.\n>\n> The dog sat.\n\nNobody cared.',
    quotations: [{ exact: 'The cat', through: 'The dog', speaker: 'Ann' }],
    found: ['¶1 block, verbatim, Ann: The cat sat.', '¶2 block, verbatim, Ann: The dog sat.'],
  },
  {
    name: 'Words in marks beside declared ones stay quoted, in the order of the text',
    markdown: '“The cat sat”, he said, and “one two three four five”, and “the dog sat”.',
    quotations: [{ exact: 'the dog sat' }, { exact: 'The cat sat', speaker: 'Ann' }],
    found: [
      '¶1 inline, verbatim, Ann: “The cat sat”',
      '¶1 inline, verbatim: “one two three four five”',
      '¶1 inline, verbatim: “the dog sat”',
    ],
  },
  {
    name: 'A mention is no quotation',
    markdown: 'His essay “One two three four five” is short. “Six seven eight nine ten,” he says.',
    quotations: [{ exact: 'one two three four five', kind: 'mention' }],
    found: ['¶1 inline, verbatim: “Six seven eight nine ten,”'],
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
        id: expect.stringMatching(/^one-two-three-four-five-[0-9a-z]{4}$/),
        occurrence: 1,
      },
      {
        paragraph: 1,
        start: 40,
        end: 66,
        text: '“Six seven eight nine ten”',
        form: 'inline',
        kind: 'verbatim',
        id: expect.stringMatching(/^six-seven-eight-nine-ten-[0-9a-z]{4}$/),
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
          { exact: 'Nobody goes up', speaker: 'Bob' },
        ],
      },
    })
    expect(messages).toEqual([])
    const again = reading.quotations.filter(({ paragraph }) => paragraph === 5)
    expect(again).toHaveLength(2)
    expect(again).toEqual(
      reading.quotations
        .filter(({ paragraph }) => paragraph === 2)
        .map(quotation => ({ ...quotation, paragraph: 5, occurrence: 2 })),
    )
  })

  test('Words that a repeat says again are a mention where the first ones are', () => {
    const { reading, messages } = read(repeatText(), {
      annotations: {
        quotations: [{ exact: 'did anyone ever count the masts up there', kind: 'mention' }],
      },
    })
    expect(messages).toEqual([])
    expect(reading.quotations.map(({ paragraph, text }) => `¶${paragraph} ${text}`)).toEqual([
      '¶2 “Nobody goes up the hill at night.”',
      '¶5 “Nobody goes up the hill at night.”',
    ])
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

test('An entry at fault says nothing of the words that it touches', () => {
  const { reading } = read('He said “one two three four five” then.\n\n> “The cat sat.”', {
    annotations: {
      quotations: [
        { exact: 'two three', kind: 'mention' },
        { exact: 'The cat sat', kind: 'mention' },
        { exact: 'five” then', speaker: 'Ann' },
      ],
    },
  })
  expect(reading.quotations.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['“one two three four five”', undefined],
    ['“The cat sat.”', undefined],
  ])
})

describe('checkQuoted', () => {
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
      markdown: '“The cat sat”, and “the dog sat”.',
      quotations: [{ exact: 'The cat sat' }, { exact: 'the dog sat' }],
      messages: [],
    },
    {
      name: 'The author’s own words are refused',
      markdown: 'He thinks that the cat sat.',
      quotations: [{ exact: 'the cat sat', speaker: 'Ann' }],
      messages: [
        'quotations.0.exact quotation-unquoted: Unexpected words of the author’s own in ¶1 (“the cat sat”) as a quotation, expected words between quotation marks or of a block quotation',
      ],
    },
    {
      name: 'So are words before quoted ones',
      markdown: 'He thinks that “the cat sat”.',
      quotations: [{ exact: 'that “the cat', speaker: 'Ann' }],
      messages: [
        'quotations.0.exact quotation-unquoted: Unexpected words of the author’s own in ¶1 (“that”) as a quotation, expected words between quotation marks or of a block quotation',
      ],
    },
    {
      name: 'So are words after quoted ones, however many',
      markdown: `“The cat sat”, ${'and so on '.repeat(9)}he said.`,
      quotations: [{ exact: 'The cat sat”', through: 'he said', speaker: 'Ann' }],
      messages: [
        'quotations.0.exact quotation-unquoted: Unexpected words of the author’s own in ¶1 (“, and so on and so on and so on and so on and so on and so o…”) as a quotation, expected words between quotation marks or of a block quotation',
      ],
    },
    {
      name: 'Words between terms in single marks are the author’s own',
      markdown: 'The ‘cat’ and the dog sat on a ‘mat’.',
      quotations: [{ exact: 'and the dog' }, { exact: 'cat', through: 'mat' }],
      messages: [
        'quotations.0.exact quotation-unquoted: Unexpected words of the author’s own in ¶1 (“and the dog”) as a quotation, expected words between quotation marks or of a block quotation',
        'quotations.1.exact quotation-unquoted: Unexpected words of the author’s own in ¶1 (“cat’ and the dog sat on a ‘mat”) as a quotation, expected words between quotation marks or of a block quotation',
      ],
    },
    {
      name: 'So are words of another paragraph than the quoted ones',
      markdown: 'The cat sat.\n\n> The dog sat.\n\nThe frog sat.',
      quotations: [
        { exact: 'The cat', through: 'The dog' },
        { exact: 'dog', through: 'The frog' },
      ],
      messages: [
        'quotations.0.exact quotation-unquoted: Unexpected words of the author’s own in ¶1 (“The cat sat”) as a quotation, expected words between quotation marks or of a block quotation',
        'quotations.1.exact quotation-unquoted: Unexpected words of the author’s own in ¶3 (“The frog”) as a quotation, expected words between quotation marks or of a block quotation',
      ],
    },
    {
      name: 'An entry of marks alone is refused',
      markdown: 'The cat sat — or did it?',
      quotations: [{ exact: '—' }],
      messages: [
        'quotations.0.exact quotation-unquoted: Unexpected words of the author’s own in ¶1 (“—”) as a quotation, expected words between quotation marks or of a block quotation',
      ],
    },
    {
      name: 'A mention of some of the words, of a block, or of two is refused',
      markdown: 'He said “one two three four five” and “six”.\n\n> The cat sat.',
      quotations: [
        { exact: 'two three', kind: 'mention' },
        { exact: 'cat', kind: 'mention' },
      ],
      messages: [
        'quotations.0.exact mention-whole: Unexpected mention in ¶1 (“two three”), which is not all of the words between two marks, expected all of them',
        'quotations.1.exact mention-whole: Unexpected mention in ¶2 (“cat”), which is not all of the words between two marks, expected all of them',
      ],
    },
    {
      name: 'A mention through two pairs of marks is refused',
      markdown: 'He said “one two three four five” and “six”.',
      quotations: [{ exact: 'one', through: 'six', kind: 'mention' }],
      messages: [
        'quotations.0.exact mention-whole: Unexpected mention in ¶1 (“one”), which is not all of the words between two marks, expected all of them',
      ],
    },
  ])('$name', ({ markdown, quotations, messages }) => {
    expect(read(markdown, { annotations: { quotations } }).messages).toEqual(messages)
  })
})
