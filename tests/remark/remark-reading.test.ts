import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { mintClaimId, type Reading } from '../../src/model/index.ts'
import { annotationsSchema } from '../../src/model/schemas.ts'
import { remarkReading } from '../../src/remark/index.ts'
import { read, readTree } from './read.ts'
import { repeatText } from './repeating-text.ts'

const MARKDOWN = `# Pets

Thanks! The *cat* sat on the mat.[^1]

> The dog sat on the log.

- [x] He said “the frog sat on the bog”.

[^1]: It did.
`

const ANNOTATIONS = {
  claims: [
    { exact: 'The cat', stance: 'conceded', alias: 'cats', attacks: ['the frog sat'], supports: ['It did'] },
  ],
  quotations: [{ exact: 'The dog', speaker: 'Ann', work: 'Logs', url: 'https://example.com/' }],
  notes: [{ exact: 'the mat', body: 'A red one.' }],
}

const [cat, log, said, did, frog] = [
  'The cat sat on the mat.',
  'The dog sat on the log.',
  'He said “the frog sat on the bog”.',
  'It did.',
  '“the frog sat on the bog”',
].map(text => mintClaimId(text, new Set()))

const READING = {
  text: { slug: 'pets', title: 'Pets', language: 'en' },
  paragraphs: [
    { n: 1, kind: 'heading', text: 'Pets' },
    { n: 2, kind: 'paragraph', text: 'Thanks! The cat sat on the mat.' },
    { n: 3, kind: 'quotation', text: 'The dog sat on the log.' },
    { n: 4, kind: 'list item', text: 'He said “the frog sat on the bog”.' },
    { n: 5, kind: 'paragraph', text: 'It did.' },
  ],
  sentences: [
    {
      paragraph: 1,
      start: 0,
      end: 4,
      text: 'Pets',
      source: [2, 6],
      kind: 'remark',
      voice: { by: 'author' },
      occurrence: 1,
    },
    {
      paragraph: 2,
      start: 0,
      end: 7,
      text: 'Thanks!',
      source: [8, 15],
      kind: 'remark',
      voice: { by: 'author' },
      occurrence: 1,
    },
    {
      paragraph: 2,
      start: 8,
      end: 31,
      text: 'The cat sat on the mat.',
      source: [16, 41],
      kind: 'claim',
      voice: { by: 'author' },
      stance: 'conceded',
      id: cat,
      alias: 'cats',
      occurrence: 1,
    },
    {
      paragraph: 3,
      start: 0,
      end: 23,
      text: 'The dog sat on the log.',
      source: [49, 72],
      kind: 'quotation',
      voice: { by: 'speaker', name: 'Ann' },
      stance: 'reported',
      id: log,
      occurrence: 1,
    },
    {
      paragraph: 4,
      start: 0,
      end: 34,
      text: 'He said “the frog sat on the bog”.',
      source: [80, 114],
      kind: 'claim',
      voice: { by: 'author' },
      stance: 'asserted',
      id: said,
      occurrence: 1,
    },
    {
      paragraph: 5,
      start: 0,
      end: 7,
      text: 'It did.',
      source: [122, 129],
      kind: 'claim',
      voice: { by: 'author' },
      stance: 'asserted',
      id: did,
      occurrence: 1,
    },
  ],
  quotations: [
    {
      paragraph: 3,
      start: 0,
      end: 23,
      text: 'The dog sat on the log.',
      form: 'block',
      kind: 'verbatim',
      speaker: 'Ann',
      work: 'Logs',
      url: 'https://example.com/',
      id: 'p3',
      occurrence: 1,
    },
    {
      paragraph: 4,
      start: 8,
      end: 33,
      text: '“the frog sat on the bog”',
      form: 'inline',
      kind: 'verbatim',
      id: frog,
      occurrence: 1,
    },
  ],
  repeats: [],
  notes: [{ number: 1, paragraph: 2, start: 23, end: 30, exact: 'the mat', html: '<p>A red one.</p>' }],
  relations: [
    { from: cat, to: did, kind: 'supports' },
    { from: cat, to: frog, kind: 'attacks' },
  ],
  published: [],
}

const text = { slug: 'pets', title: 'Pets', language: 'en' }

function withoutSource(reading: Reading) {
  return { ...reading, sentences: reading.sentences.map(({ source, ...sentence }) => sentence) }
}

describe('remarkReading', () => {
  test('A text becomes a Reading, and nothing else', () => {
    const { reading, messages } = read(MARKDOWN, { text, annotations: ANNOTATIONS })
    expect(messages).toEqual([])
    expect(reading).toStrictEqual(READING)
  })

  test('A Reading is one JSON value', () => {
    for (const { reading } of [read(MARKDOWN, { annotations: ANNOTATIONS }), read(repeatText())]) {
      expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading)
    }
  })

  test('Without options a text has no name, no notes, and is English', () => {
    const file = new VFile(MARKDOWN)
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkReading)
    processor.runSync(processor.parse(file), file)
    expect(file.messages).toEqual([])
    expect(file.data.reading).toMatchObject({
      text: { slug: '', title: '', language: 'en' },
      notes: [],
      relations: [],
    })
    expect(file.data.reading?.paragraphs).toEqual(READING.paragraphs)
  })

  test('A tree without positions gives the same Reading, only without places in the file', () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(MARKDOWN)
    visit(tree, node => {
      delete node.position
    })
    const { reading, messages } = readTree(tree, '', { text, annotations: ANNOTATIONS })
    expect(messages).toEqual([])
    expect(reading).toStrictEqual(withoutSource(read(MARKDOWN, { text, annotations: ANNOTATIONS }).reading))
  })

  test('A repeat is found, pair by pair', () => {
    expect(read(repeatText()).reading.repeats).toEqual([
      {
        kind: 'repeat',
        paragraphs: [4, 5],
        of: [1, 2],
        pairs: [
          [1, 4],
          [2, 5],
        ],
        missing: [],
        added: [],
        changed: [],
      },
    ])
  })

  test('The language of the text decides where sentences end', () => {
    const greek = 'Πού είναι; Εδώ.'
    const count = (language: string) => read(greek, { text: { ...text, language } }).reading.sentences.length
    expect({ el: count('el'), en: count('en') }).toEqual({ el: 2, en: 1 })
  })

  test('Faults are fatal messages, all at once, and nothing is thrown', () => {
    const file = new VFile({ path: 'text.md', value: 'A <b>c</b>.\n\n[^1]: D.' })
    const processor = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkReading, {
        annotations: {
          claims: [],
          quotations: [{ exact: 'x', kind: 'verbatim' }],
          repeats: [],
          notes: [{ exact: 'y', body: 'z' }],
        },
      })
    processor.runSync(processor.parse(file), file)
    expect(file.messages.map(({ ruleId, fatal, file, line }) => ({ ruleId, fatal, file, line }))).toEqual([
      { ruleId: 'footnote-unused', fatal: true, file: 'text.md', line: 3 },
      { ruleId: 'html-raw', fatal: true, file: 'text.md', line: 1 },
      { ruleId: 'html-raw', fatal: true, file: 'text.md', line: 1 },
      { ruleId: 'annotation-not-found', fatal: true, file: 'text.md', line: undefined },
      { ruleId: 'annotation-not-found', fatal: true, file: 'text.md', line: undefined },
    ])
  })

  test.each([
    {
      name: 'a repeated stance',
      annotations: {
        claims: [
          { exact: 'one', stance: 'conceded' },
          { exact: 'two', stance: 'conceded' },
        ],
      },
    },
    { name: 'a second attribution', annotations: { quotations: [{ exact: 'a b' }, { exact: 'b c' }] } },
    { name: 'a taken alias', annotations: { claims: [{ exact: 'one', alias: 'p1' }] } },
    { name: 'a lost alias', annotations: { claims: [{ exact: 'Thanks', alias: 'thanks' }] } },
    { name: 'a relation to a remark', annotations: { claims: [{ exact: 'one', supports: ['Thanks'] }] } },
    { name: 'a note over two paragraphs', annotations: { notes: [{ exact: 'three. Thanks', body: 'A.' }] } },
  ])('Without an origin, $name is a fault of the text itself, without a place', ({ annotations }) => {
    const file = new VFile({ path: 'text.md', value: 'One two and three.\n\nThanks!\n\n“a b c”' })
    const tree = unified().use(remarkParse).parse(file)
    remarkReading({ annotations: annotationsSchema.parse(annotations) })(tree, file)
    expect(file.messages.map(({ file, place, fatal }) => ({ file, place, fatal }))).toEqual([
      { file: 'text.md', place: undefined, fatal: true },
    ])
  })
})
