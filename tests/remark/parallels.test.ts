import { describe, expect, test } from 'vitest'
import { foldWords } from '../../src/text/repeats/fold-words.ts'
import { read } from './read.ts'

const TRAM = [
  'A tram ticket is bought from the driver before the doors of the car are closed. A tram ticket is valid on every line of the city for one hour.',
  'A child under six may ride on any tram of the city with a grown-up for nothing at all.',
]
const BUS = TRAM.map(text =>
  text.replaceAll('tram', 'bus').replace('is valid', 'is not valid').replace('may ride', 'may not ride'),
)

const PRIVATE = `The board decides some matters in private, and this is the list of the matters that it may decide in private:

- Any matter that the rules or a later vote of the members names as a matter of daily work.
`
const PUBLIC = PRIVATE.replaceAll('in private', 'in public').replace('daily work', 'policy')

/** Twelve sentences in three paragraphs, each of its own words. */
const BLOCK = [
  'The harbour was built when the herring still came. For sixty years the town lived on nothing else. When they stayed away nobody believed it for three summers. The boats were sold one by one.',
  'The last of them lies in a garden now. Its hull is full of earth and of potatoes. The children are told that it never was a boat. They nod and go on digging for planks.',
  'The mayor keeps the key of the lighthouse. He climbs the stairs each Sunday before the sermon. From the gallery he counts the chimneys that still smoke. There were nineteen of them last winter.',
]

const ids = (markdown: string) => read(markdown).reading.sentences.flatMap(({ id }) => id ?? [])
const kinds = (markdown: string) => read(markdown).reading.repeats.map(({ kind }) => kind)

describe('Claims that say different things never share an id', () => {
  test.each([
    ['rules of trams and buses', [...TRAM, ...BUS].join('\n\n'), 6],
    ['a list with another lead-in', `${PRIVATE}\nSo much for that.\n\n${PUBLIC}`, 5],
    [
      'the very list under another lead-in',
      `${PRIVATE}\nSo much for that.\n\n${PRIVATE.replaceAll('in private', 'in public')}`,
      5,
    ],
  ])('%s', (_, markdown, count) => {
    expect(new Set(ids(markdown)).size).toBe(count)
    expect(ids(markdown)).toHaveLength(count)
    expect(kinds(markdown)).toEqual(['parallel'])
  })

  test('one changed word in each sentence of a block makes a parallel of it', () => {
    const changed = BLOCK.map(text => text.replace(/(\w+) (\w+)\./g, '$1 quiet $2.'))
    const markdown = [...BLOCK, 'So much for that.', ...changed].join('\n\n')
    expect(kinds(markdown)).toEqual(['parallel'])
    expect(new Set(ids(markdown)).size).toBe(25)
    const { sentences } = read(markdown).reading
    expect(sentences.filter(({ like }) => like)).toHaveLength(12)
    expect(sentences.filter(({ repeatOf }) => repeatOf)).toHaveLength(0)
  })

  test('one changed word in the whole block leaves it a repeat, of which one sentence is a claim of its own', () => {
    const changed = BLOCK.map(text => text.replace('it never was a boat', 'it once was a boat'))
    const markdown = [...BLOCK, 'So much for that.', ...changed].join('\n\n')
    expect(kinds(markdown)).toEqual(['repeat'])
    expect(new Set(ids(markdown)).size).toBe(14)
    const { sentences } = read(markdown).reading
    const earlier = sentences.find(({ text }) => text.includes('it never was'))
    expect(sentences.filter(({ like }) => like)).toMatchObject([
      {
        text: 'The children are told that it once was a boat.',
        like: { paragraph: 2, start: earlier?.start },
        occurrence: 1,
      },
    ])
    expect(sentences.filter(({ repeatOf }) => repeatOf)).toHaveLength(11)
  })
})

test('Twins have the same words', () => {
  const markdown = [...BLOCK, 'x', ...BLOCK.map(text => text.toUpperCase().replaceAll('.', '!'))].join('\n\n')
  const { sentences, repeats } = read(markdown).reading
  expect(repeats).toMatchObject([{ kind: 'repeat' }])
  for (const { repeatOf, text } of sentences.slice(13)) {
    const earlier = sentences.find(
      ({ paragraph, start }) => paragraph === repeatOf?.paragraph && start === repeatOf.start,
    )
    expect(foldWords(text)).toEqual(foldWords(earlier?.text ?? ''))
  }
})

describe('The words of the editor decide what a run is', () => {
  const one = [...TRAM, ...BUS].join('\n\n')
  const entry = (kind: string, exact = 'A bus ticket is not valid') => ({
    annotations: { repeats: [{ exact, kind }] },
  })

  test('a parallel', () => {
    const text = [...BLOCK, 'So much for that.', ...BLOCK].join('\n\n')
    const { reading, messages } = read(text, entry('parallel', 'The boats were sold'))
    expect(messages).toEqual([])
    expect(reading.repeats).toMatchObject([{ kind: 'parallel' }])
    expect(new Set(reading.sentences.flatMap(({ id }) => id ?? [])).size).toBe(25)
  })

  test('a repeat, whose sentences that differ are claims of their own all the same', () => {
    const { reading, messages } = read(one, entry('repeat'))
    expect(messages).toEqual([])
    expect(reading.repeats).toMatchObject([{ kind: 'repeat' }])
    expect(new Set(reading.sentences.flatMap(({ id }) => id ?? [])).size).toBe(6)
  })

  test('neither', () => {
    const { reading } = read(one, entry('none'))
    expect(reading.repeats).toEqual([])
    expect(reading.sentences.filter(({ like }) => like)).toEqual([])
  })

  test.each([
    ['a passage', { exact: 'A bus ticket', prefix: 'closed.', through: 'nothing at all', kind: 'none' }, []],
    [
      'words that stand nowhere',
      { exact: 'A ferry ticket', kind: 'none' },
      [
        'repeats.0.exact annotation-not-found: Unexpected quote “A ferry ticket”, which stands nowhere in the text, expected words of the text',
      ],
    ],
    [
      'words that nothing earlier is like',
      { exact: 'A tram ticket is valid', kind: 'none' },
      [
        'repeats.0.exact repeat-not-found: Unexpected words of ¶1 (“A tram ticket is valid”), which nothing earlier is worded like, expected words of ¶3–4 (worded like ¶1–2)',
      ],
    ],
  ])('by the words of %s', (_, repeat, expected) => {
    const { messages } = read(one, { annotations: { repeats: [repeat] } })
    expect(messages.map(message => message.replace(/; the nearest.*/, ''))).toEqual(expected)
  })

  test('that stand in several places', () => {
    const { messages } = read(one, entry('none', 'A bus ticket is'))
    expect(messages).toEqual([expect.stringContaining('repeats.0.exact annotation-ambiguous')])
  })

  test('once', () => {
    const repeats = [
      { exact: 'A bus ticket is bought', kind: 'none' },
      { exact: 'A child under six may not', kind: 'repeat' },
    ]
    expect(read(one, { annotations: { repeats } }).messages).toEqual([
      'repeats.1.exact annotation-twice: Unexpected second entry for the repeat in ¶3–4 (“A child under six may not”), expected one',
    ])
  })

  test('only where there is one', () => {
    const { messages } = read(TRAM.join('\n\n'), entry('none', 'A child under six'))
    expect(messages).toEqual([
      expect.stringContaining('expected words of a repeat, of which this text has none'),
    ])
  })
})

describe('Quoted words', () => {
  const quoting = (speaker: string, words = 'the herring will never come back to us') =>
    `${BLOCK[0]} Old ${speaker} said “${words}” at the meeting of the council.`
  const speakers = (text: string) =>
    read(text, {
      annotations: {
        quotations: [{ exact: 'the herring will never', prefix: 'Old Ann said “', speaker: 'Ann' }],
      },
    }).reading.quotations.map(({ speaker, occurrence }) => [speaker, occurrence])

  test('of a twin are attributed like those that it repeats', () => {
    const text = [quoting('Ann'), BLOCK[1], 'x', quoting('Ann'), BLOCK[1]].join('\n\n')
    expect(speakers(text)).toEqual([
      ['Ann', 1],
      ['Ann', 2],
    ])
  })

  test('of a sentence that differs may be somebody else’s', () => {
    const text = [quoting('Ann'), BLOCK[1], 'x', quoting('Bob'), BLOCK[1]].join('\n\n')
    expect(speakers(text)).toEqual([
      ['Ann', 1],
      [undefined, 1],
    ])
  })

  test('that differ are no twins', () => {
    const other = quoting('Ann', 'the herring will surely come back to us')
    const text = [quoting('Ann'), BLOCK[1], 'x', other, BLOCK[1]].join('\n\n')
    expect(speakers(text)).toEqual([
      ['Ann', 1],
      [undefined, 1],
    ])
  })
})

test('A heading and its line in a table of contents are neither', () => {
  const heads = BLOCK.flatMap(text => text.split('. ').map(words => words.replace('.', '')))
  const markdown = [
    ...heads.map(words => `- ${words}`),
    '',
    ...heads.map(words => `## ${words}\n\nWell.\n`),
  ].join('\n')
  expect(read(markdown).reading.repeats).toEqual([])
})
