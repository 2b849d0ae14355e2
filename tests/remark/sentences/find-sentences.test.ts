import { describe, expect, test } from 'vitest'
import { nameVoice, type Sentence } from '../../../src/model/index.ts'
import { read } from '../read.ts'
import { BREAD, LEDGERS, MASTS, repeatText } from '../repeating-text.ts'

/** Paragraph, kind, voice and stance of a sentence, and its words. */
const describeSentence = ({ paragraph, kind, voice, stance, speaker, text }: Sentence) =>
  `¶${paragraph} ${[kind, nameVoice(voice), stance, speaker].filter(Boolean).join(', ')}: ${text}`

interface Case {
  readonly name: string
  readonly markdown: string
  readonly annotations?: unknown
  readonly sentences: readonly string[]
}

const QUOTED = '“It was quite all right with me.”'

const kinds = [
  {
    name: 'Whom a claim reports is kept, while the words stay the author’s',
    markdown: 'Ann says that the cat sat. So did I.',
    annotations: { claims: [{ exact: 'Ann says', stance: 'reported', speaker: 'Ann' }] },
    sentences: [
      '¶1 claim, author, reported, Ann: Ann says that the cat sat.',
      '¶1 claim, author, asserted: So did I.',
    ],
  },
  {
    name: 'What asserts is a claim, what doesn’t is a remark',
    markdown: 'Thanks! The cat sat on the mat. Why not?',
    sentences: [
      '¶1 remark, author: Thanks!',
      '¶1 claim, author, asserted: The cat sat on the mat.',
      '¶1 remark, author: Why not?',
    ],
  },
  {
    name: 'A heading asserts nothing',
    markdown: '# The cat sat on the mat',
    sentences: ['¶1 remark, author: The cat sat on the mat'],
  },
  {
    name: 'A code block is one remark, however many lines and sentences it has',
    markdown: '```\n\n  The cat sat on the mat. So did I.\nNobody cared.\n\n```',
    sentences: ['¶1 remark, author: The cat sat on the mat. So did I.\nNobody cared.'],
  },
  { name: 'A code block of blanks has no sentence', markdown: '```\n  \n```', sentences: [] },
  { name: 'A paragraph of blanks has no sentence', markdown: '&nbsp;', sentences: [] },
  {
    name: 'Inline code is not split',
    markdown: 'The function is called `a. B` there.',
    sentences: ['¶1 claim, author, asserted: The function is called a. B there.'],
  },
  {
    name: 'Each item and cell has its own sentences',
    markdown: '- The cat sat on the mat\n- So did I\n\n| The dog sat on the log |\n|---|',
    sentences: [
      '¶1 claim, author, asserted: The cat sat on the mat',
      '¶2 claim, author, asserted: So did I',
      '¶3 claim, author, asserted: The dog sat on the log',
    ],
  },
  {
    name: 'Every sentence of a block quotation is reported, whatever it says',
    markdown: '> Thanks! The cat sat on the mat.',
    sentences: [
      '¶1 quotation, unnamed speaker, reported: Thanks!',
      '¶1 quotation, unnamed speaker, reported: The cat sat on the mat.',
    ],
  },
  {
    name: 'A sentence quoted from end to end is',
    markdown: `He left. ${QUOTED} He came.`,
    sentences: [
      '¶1 claim, author, asserted: He left.',
      `¶1 quotation, unnamed speaker, reported: ${QUOTED}`,
      '¶1 claim, author, asserted: He came.',
    ],
  },
  {
    name: 'It is with its full stop behind the mark',
    markdown: '“It was quite all right with me”.',
    sentences: ['¶1 quotation, unnamed speaker, reported: “It was quite all right with me”.'],
  },
  {
    name: 'A sentence that only holds quoted words is the author’s',
    markdown: 'He said “it was quite all right with me” and left.',
    sentences: ['¶1 claim, author, asserted: He said “it was quite all right with me” and left.'],
  },
  {
    name: 'So is one that goes on behind them',
    markdown: '“It was quite all right with me,” he said.',
    sentences: ['¶1 claim, author, asserted: “It was quite all right with me,” he said.'],
  },
  {
    name: 'A sentence of punctuation is not quoted by what stands before it',
    markdown: `${QUOTED} …!`,
    sentences: [`¶1 quotation, unnamed speaker, reported: ${QUOTED}`, '¶1 remark, author: …!'],
  },
]

const judged = [
  {
    name: 'A stance is taken over, and makes a remark a claim',
    markdown: 'The cat sat on the mat. Why not?',
    annotations: {
      claims: [
        { exact: 'The cat', stance: 'conceded' },
        { exact: 'Why not', stance: 'entertained' },
      ],
    },
    sentences: [
      '¶1 claim, author, conceded: The cat sat on the mat.',
      '¶1 claim, author, entertained: Why not?',
    ],
  },
  {
    name: 'A remark in a passage with a stance stays one',
    markdown: 'The cat sat on the mat. Why not? The dog sat on the log.',
    annotations: { claims: [{ exact: 'The cat', through: 'The dog', stance: 'entertained' }] },
    sentences: [
      '¶1 claim, author, entertained: The cat sat on the mat.',
      '¶1 remark, author: Why not?',
      '¶1 claim, author, entertained: The dog sat on the log.',
    ],
  },
  {
    name: 'A kind is taken over',
    markdown: '# Cats\n\nThe cat sat on the mat.',
    annotations: {
      claims: [
        { exact: 'Cats', kind: 'claim' },
        { exact: 'on the mat', kind: 'remark' },
      ],
    },
    sentences: ['¶1 claim, author, asserted: Cats', '¶2 remark, author: The cat sat on the mat.'],
  },
  {
    name: 'A kind counts for more than a stance',
    markdown: 'The cat sat on the mat.',
    annotations: { claims: [{ exact: 'The cat', kind: 'remark', stance: 'conceded' }] },
    sentences: ['¶1 remark, author: The cat sat on the mat.'],
  },
  {
    name: 'A passage through later words is judged whole',
    markdown: 'The cat sat. The dog sat.\n\nThe frog sat. The bird sat.',
    annotations: { claims: [{ exact: 'The dog', through: 'The frog', stance: 'entertained' }] },
    sentences: [
      '¶1 claim, author, asserted: The cat sat.',
      '¶1 claim, author, entertained: The dog sat.',
      '¶2 claim, author, entertained: The frog sat.',
      '¶2 claim, author, asserted: The bird sat.',
    ],
  },
  {
    name: 'The speaker of quoted words is their voice',
    markdown: `${QUOTED}\n\n> The cat sat on the mat.`,
    annotations: {
      quotations: [
        { exact: 'quite all right', speaker: 'Ann' },
        { exact: 'The cat', speaker: 'Bob' },
      ],
    },
    sentences: [
      `¶1 quotation, Ann, reported: ${QUOTED}`,
      '¶2 quotation, Bob, reported: The cat sat on the mat.',
    ],
  },
  {
    name: 'A sentence of few words that the editor declares quoted is, even of a speaker called author',
    markdown: '“The cat sat.” So did I.',
    annotations: { quotations: [{ exact: 'The cat sat', speaker: 'author' }] },
    sentences: ['¶1 quotation, author, reported: “The cat sat.”', '¶1 claim, author, asserted: So did I.'],
  },
]

describe('findSentences', () => {
  test.each<Case>([...kinds, ...judged])('$name', ({ markdown, annotations, sentences }) => {
    const { reading, messages } = read(markdown, { annotations })
    expect(reading.sentences.map(describeSentence)).toEqual(sentences)
    expect(messages).toEqual([])
  })

  test('Claims and quotations have ids, remarks have neither id nor stance', () => {
    const { reading } = read(`Thanks! The cat sat on the mat. ${QUOTED}`)
    expect(reading.sentences.map(({ id, stance, occurrence }) => ({ id, stance, occurrence }))).toEqual([
      { id: undefined, stance: undefined, occurrence: 1 },
      { id: expect.stringMatching(/^cat-sat-mat-/), stance: 'asserted', occurrence: 1 },
      { id: expect.stringMatching(/^right-/), stance: 'reported', occurrence: 1 },
    ])
  })

  test('The same words said twice without a repeat are two claims', () => {
    const { reading } = read('The cat sat on the mat. The cat sat on the mat.')
    const [first, second] = reading.sentences
    expect(first?.id).not.toBe(second?.id)
    expect(reading.sentences.map(({ occurrence, repeatOf }) => ({ occurrence, repeatOf }))).toEqual([
      { occurrence: 1, repeatOf: undefined },
      { occurrence: 1, repeatOf: undefined },
    ])
  })

  test('A sentence quoted from end to end and its quotation have ids of their own', () => {
    const { reading } = read(QUOTED)
    expect(reading.sentences[0]?.id).not.toBe(reading.quotations[0]?.id)
  })

  test('An alias goes to the first sentence of its passage, and only there', () => {
    const { reading } = read('The cat sat. The dog sat.', {
      annotations: { claims: [{ exact: 'The cat', through: 'The dog', alias: 'pets' }] },
    })
    expect(reading.sentences.map(({ alias }) => alias)).toEqual(['pets', undefined])
  })

  test('A sentence of a repeat takes kind, voice, stance and id from the one it repeats', () => {
    const { reading, messages } = read(repeatText(), {
      annotations: {
        claims: [
          { exact: 'The harbour office', stance: 'conceded', alias: 'ledgers' },
          { exact: 'Good morning', kind: 'claim' },
          { exact: 'One lists', kind: 'remark' },
        ],
        quotations: [{ exact: 'Nobody goes', speaker: 'Ann' }],
      },
    })
    expect(messages).toEqual([])
    const repeated = reading.sentences.filter(({ paragraph }) => paragraph < 3)
    const repeats = reading.sentences.filter(({ paragraph }) => paragraph > 3)
    expect(repeats).toEqual(
      repeated.map(({ alias, source, ...sentence }) => ({
        ...sentence,
        paragraph: sentence.paragraph + 3,
        occurrence: sentence.id === undefined ? 1 : 2,
        repeatOf: { paragraph: sentence.paragraph, start: sentence.start },
        source: expect.any(Array),
      })),
    )
    expect(repeats.map(describeSentence)).toEqual([
      '¶4 claim, author, conceded: The harbour office keeps two ledgers, and nobody asks why.',
      '¶4 claim, author, asserted: Good morning!',
      '¶4 remark, author: One lists the ships that were expected, the other those that came.',
      '¶5 claim, author, asserted: The clerk asked “did anyone ever count the masts up there?” in his report.',
      '¶5 quotation, Ann, reported: “Nobody goes up the hill at night.”',
      '¶5 claim, author, asserted: They chalked their totals on the school wall every week.',
    ])
    expect(reading.sentences.map(({ alias }) => alias).filter(Boolean)).toEqual(['ledgers'])
  })

  test('A third place is the third, and repeats the first', () => {
    const { reading } = read([LEDGERS, MASTS, BREAD, LEDGERS, MASTS, BREAD, LEDGERS, MASTS].join('\n\n'))
    const places = reading.sentences.filter(({ id }) => id === reading.sentences[0]?.id)
    expect(
      places.map(({ paragraph, occurrence, repeatOf }) => ({ paragraph, occurrence, repeatOf })),
    ).toEqual([
      { paragraph: 1, occurrence: 1, repeatOf: undefined },
      { paragraph: 4, occurrence: 2, repeatOf: { paragraph: 1, start: 0 } },
      { paragraph: 7, occurrence: 3, repeatOf: { paragraph: 1, start: 0 } },
    ])
  })

  test('Every sentence knows where it stands in the file', () => {
    const markdown =
      '# *One* title\n\n- The **cat** sat.\n  The `dog` sat.\n\n> The &amp;\n> frog [sat](x). So.[^1]\n\n[^1]: A note.'
    const { reading } = read(markdown)
    expect(reading.sentences.map(({ source }) => source && markdown.slice(...source))).toEqual([
      'One* title',
      'The **cat** sat.',
      'The `dog` sat.',
      'The &amp;\n> frog [sat](x).',
      'So.',
      'A note.',
    ])
  })
})

test('A sentence of a repeat reports whom the first one reports', () => {
  const { reading } = read(repeatText(), {
    annotations: { claims: [{ exact: 'They chalked', stance: 'reported', speaker: 'Ann' }] },
  })
  const reports = reading.sentences.filter(({ speaker }) => speaker === 'Ann')
  expect(reports.map(({ paragraph, stance }) => `${paragraph} ${stance}`)).toEqual([
    '2 reported',
    '5 reported',
  ])
})
