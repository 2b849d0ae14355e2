import { describe, expect, test } from 'vitest'
import { annotationsSchema } from '../../src/model/schemas.ts'

const EMPTY = Object.fromEntries(Object.keys(annotationsSchema.shape).map(list => [list, []]))

const valid = [
  { name: 'Nothing is said', input: {}, output: EMPTY },
  {
    name: 'A list left empty says nothing',
    input: { claims: null, quotations: null, notes: null },
    output: EMPTY,
  },
  {
    name: 'All that can be said of a claim is kept',
    input: {
      claims: [
        {
          exact: 'a',
          prefix: 'b',
          suffix: 'c',
          through: 'd',
          kind: 'claim',
          stance: 'conceded',
          alias: 'the-hinge-2',
        },
      ],
    },
    output: {
      ...EMPTY,
      claims: [
        {
          exact: 'a',
          prefix: 'b',
          suffix: 'c',
          through: 'd',
          kind: 'claim',
          stance: 'conceded',
          alias: 'the-hinge-2',
        },
      ],
    },
  },
  {
    name: 'Whoever is reported is named, and a mention quotes nobody',
    input: {
      claims: [{ exact: 'a', stance: 'reported', speaker: ' Ann ' }],
      quotations: [{ exact: 'b', kind: 'mention' }],
    },
    output: {
      ...EMPTY,
      claims: [{ exact: 'a', stance: 'reported', speaker: 'Ann' }],
      quotations: [{ exact: 'b', kind: 'mention' }],
    },
  },
  {
    name: 'The other end of a relation is words, or a passage',
    input: {
      claims: [
        {
          exact: 'a',
          supports: ['b '],
          attacks: [{ exact: 'c', prefix: 'd' }],
          qualifies: [{ exact: 'e', through: 'f' }],
        },
      ],
    },
    output: {
      ...EMPTY,
      claims: [
        {
          exact: 'a',
          supports: [{ exact: 'b' }],
          attacks: [{ exact: 'c', prefix: 'd' }],
          qualifies: [{ exact: 'e', through: 'f' }],
        },
      ],
    },
  },
  {
    name: 'A quotation is verbatim unless it says otherwise',
    input: { quotations: [{ exact: 'a' }, { exact: 'b', kind: 'paraphrase' }] },
    output: {
      ...EMPTY,
      quotations: [
        { exact: 'a', kind: 'verbatim' },
        { exact: 'b', kind: 'paraphrase' },
      ],
    },
  },
  {
    name: 'All that can be said of a quotation is kept',
    input: {
      quotations: [
        { exact: 'a', through: 'b', speaker: 'C', kind: 'verbatim', work: 'D', url: 'https://example.com/' },
      ],
    },
    output: {
      ...EMPTY,
      quotations: [
        { exact: 'a', through: 'b', speaker: 'C', kind: 'verbatim', work: 'D', url: 'https://example.com/' },
      ],
    },
  },
  {
    name: 'Blanks around words fall away',
    input: { notes: [{ exact: ' a\n', prefix: ' b', suffix: 'c ', body: '\nd\n' }] },
    output: { ...EMPTY, notes: [{ exact: 'a', prefix: 'b', suffix: 'c', body: 'd' }] },
  },
]

const invalid = [
  { name: 'An unknown list', input: { remarks: [] }, path: [] },
  {
    name: 'A claim without words',
    input: { claims: [{ stance: 'conceded' }] },
    path: ['claims', 0, 'exact'],
  },
  { name: 'A claim of blanks', input: { claims: [{ exact: ' \n' }] }, path: ['claims', 0, 'exact'] },
  {
    name: 'A kind that only the text can give',
    input: { claims: [{ exact: 'a', kind: 'quotation' }] },
    path: ['claims', 0, 'kind'],
  },
  {
    name: 'A report of nobody',
    input: { claims: [{ exact: 'a', stance: 'reported' }] },
    path: ['claims', 0, 'speaker'],
  },
  {
    name: 'A speaker of what is asserted',
    input: { claims: [{ exact: 'a', speaker: 'Ann' }] },
    path: ['claims', 0, 'speaker'],
  },
  {
    name: 'A speaker of what is only mentioned',
    input: { quotations: [{ exact: 'a', kind: 'mention', speaker: 'Ann' }] },
    path: ['quotations', 0, 'speaker'],
  },
  {
    name: 'An unknown key of a claim',
    input: { claims: [{ exact: 'a', suports: ['b'] }] },
    path: ['claims', 0],
  },
  {
    name: 'An alias with capitals',
    input: { claims: [{ exact: 'a', alias: 'The-hinge' }] },
    path: ['claims', 0, 'alias'],
  },
  {
    name: 'An alias with a tilde, which twins have',
    input: { claims: [{ exact: 'a', alias: 'a~2' }] },
    path: ['claims', 0, 'alias'],
  },
  {
    name: 'An alias that ends in a hyphen',
    input: { claims: [{ exact: 'a', alias: 'a-' }] },
    path: ['claims', 0, 'alias'],
  },
  { name: 'An empty alias', input: { claims: [{ exact: 'a', alias: '' }] }, path: ['claims', 0, 'alias'] },
  {
    name: 'A relation to nothing',
    input: { claims: [{ exact: 'a', supports: [] }] },
    path: ['claims', 0, 'supports'],
  },
  {
    name: 'A relation that is no list',
    input: { claims: [{ exact: 'a', attacks: 'b' }] },
    path: ['claims', 0, 'attacks'],
  },
  {
    name: 'A relation to a number',
    input: { claims: [{ exact: 'a', attacks: [1] }] },
    path: ['claims', 0, 'attacks', 0],
  },
  {
    name: 'A relation with an unknown key',
    input: { claims: [{ exact: 'a', attacks: [{ exact: 'b', suffx: 'c' }] }] },
    path: ['claims', 0, 'attacks', 0],
  },
  {
    name: 'A quotation of an unknown kind',
    input: { quotations: [{ exact: 'a', kind: 'scare' }] },
    path: ['quotations', 0, 'kind'],
  },
  {
    name: 'A quotation from an address that runs',
    input: { quotations: [{ exact: 'a', url: 'javascript:alert(1)' }] },
    path: ['quotations', 0, 'url'],
  },
  {
    name: 'A speaker without a name',
    input: { quotations: [{ exact: 'a', speaker: '' }] },
    path: ['quotations', 0, 'speaker'],
  },
  {
    name: 'A note that says nothing',
    input: { notes: [{ exact: 'a', body: ' ' }] },
    path: ['notes', 0, 'body'],
  },
  { name: 'A note without a body', input: { notes: [{ exact: 'a' }] }, path: ['notes', 0, 'body'] },
  {
    name: 'A note on a passage through later words',
    input: { notes: [{ exact: 'a', through: 'b', body: 'c' }] },
    path: ['notes', 0],
  },
  { name: 'A list that is none', input: { notes: { exact: 'a', body: 'b' } }, path: ['notes'] },
]

describe('annotationsSchema', () => {
  test.each(valid)('$name', ({ input, output }) => {
    expect(annotationsSchema.parse(input)).toEqual(output)
  })

  test.each(invalid)('$name is refused', ({ input, path }) => {
    expect(annotationsSchema.safeParse(input).error?.issues.map(issue => issue.path)).toEqual([path])
  })

  test('What an alias should look like is said', () => {
    const { error } = annotationsSchema.safeParse({ claims: [{ exact: 'a', alias: 'A b' }] })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'expected lower-case words joined by hyphens',
    ])
  })
})
