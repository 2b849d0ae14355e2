import { describe, expect, test } from 'vitest'
import { frontmatterSchema } from '../../src/model/schemas.ts'

const SHA256 = 'ac5abd8ccf22515f70c141ef7fbfbeb9bddd7a60ab6608aff0867e59738b799d'

const valid = [
  {
    name: 'A title is enough; the language is English',
    input: { title: 'A' },
    output: { title: 'A', language: 'en' },
  },
  {
    name: 'All that can be said is kept',
    input: {
      title: 'A',
      author: 'B',
      description: 'C.',
      language: 'pt-BR',
      published: '2023-01-05',
      source: { url: 'https://example.com/a?b#c', site: 'D', retrieved: '2026-11-23', sha256: SHA256 },
    },
    output: {
      title: 'A',
      author: 'B',
      description: 'C.',
      language: 'pt-BR',
      published: '2023-01-05',
      source: { url: 'https://example.com/a?b#c', site: 'D', retrieved: '2026-11-23', sha256: SHA256 },
    },
  },
  {
    name: 'A field left empty was not recorded',
    input: { title: 'A', author: null, description: null, published: null, source: null },
    output: { title: 'A', language: 'en', author: null, description: null, published: null, source: null },
  },
  {
    name: 'So was a field of the source left empty',
    input: { title: 'A', source: { url: null, site: null, retrieved: null, sha256: null } },
    output: { title: 'A', language: 'en', source: { url: null, site: null, retrieved: null, sha256: null } },
  },
  {
    name: 'A source may say nothing',
    input: { title: 'A', source: {} },
    output: { title: 'A', language: 'en', source: {} },
  },
  {
    name: 'Blanks around words fall away',
    input: { title: ' A ', author: '\tB' },
    output: { title: 'A', author: 'B', language: 'en' },
  },
  {
    name: 'http will do',
    input: { title: 'A', source: { url: 'http://a.example/' } },
    output: { title: 'A', language: 'en', source: { url: 'http://a.example/' } },
  },
  {
    name: 'A language may have a script and a region',
    input: { title: 'A', language: 'zh-Hant-TW' },
    output: { title: 'A', language: 'zh-Hant-TW' },
  },
]

const invalid = [
  { name: 'No title', input: {}, path: ['title'] },
  { name: 'An empty title', input: { title: ' ' }, path: ['title'] },
  { name: 'A title that is a number', input: { title: 1984 }, path: ['title'] },
  { name: 'An author without words', input: { title: 'A', author: '' }, path: ['author'] },
  { name: 'A description without words', input: { title: 'A', description: '' }, path: ['description'] },
  { name: 'An unknown key', input: { title: 'A', autor: 'B' }, path: [] },
  { name: 'An unknown key of the source', input: { title: 'A', source: { link: 'x' } }, path: ['source'] },
  { name: 'A language in words', input: { title: 'A', language: 'English language' }, path: ['language'] },
  { name: 'A language with an underscore', input: { title: 'A', language: 'en_GB' }, path: ['language'] },
  { name: 'A language with two regions', input: { title: 'A', language: 'en-GB-US' }, path: ['language'] },
  { name: 'A language of four letters', input: { title: 'A', language: 'engl' }, path: ['language'] },
  { name: 'A date that is none', input: { title: 'A', published: '2023-02-30' }, path: ['published'] },
  { name: 'A date in words', input: { title: 'A', published: '5 January 2023' }, path: ['published'] },
  {
    name: 'A day of retrieval that is none',
    input: { title: 'A', source: { retrieved: '2026-13-01' } },
    path: ['source', 'retrieved'],
  },
  {
    name: 'An address without a scheme',
    input: { title: 'A', source: { url: 'example.com' } },
    path: ['source', 'url'],
  },
  {
    name: 'An address that runs',
    input: { title: 'A', source: { url: 'javascript:alert(1)' } },
    path: ['source', 'url'],
  },
  { name: 'A site without words', input: { title: 'A', source: { site: '' } }, path: ['source', 'site'] },
  {
    name: 'A digest too short',
    input: { title: 'A', source: { sha256: SHA256.slice(1) } },
    path: ['source', 'sha256'],
  },
  {
    name: 'A digest in capitals',
    input: { title: 'A', source: { sha256: SHA256.toUpperCase() } },
    path: ['source', 'sha256'],
  },
  {
    name: 'A source that is only an address',
    input: { title: 'A', source: 'https://example.com' },
    path: ['source'],
  },
  { name: 'Nothing at all', input: null, path: [] },
]

describe('frontmatterSchema', () => {
  test('A language that is left empty is English', () => {
    expect(frontmatterSchema.parse({ title: 'A', language: null })).toMatchObject({ language: 'en' })
  })

  test.each(valid)('$name', ({ input, output }) => {
    expect(frontmatterSchema.parse(input)).toEqual(output)
  })

  test.each(invalid)('$name is refused', ({ input, path }) => {
    expect(frontmatterSchema.safeParse(input).error?.issues.map(issue => issue.path)).toEqual([path])
  })

  test.each([
    {
      key: 'language',
      input: { title: 'A', language: '?' },
      message: 'expected a BCP 47 tag such as en or pt-BR',
    },
    {
      key: 'sha256',
      input: { title: 'A', source: { sha256: '?' } },
      message: 'expected 64 lower-case hexadecimal digits',
    },
  ])('What `$key` should look like is said', ({ input, message }) => {
    expect(frontmatterSchema.safeParse(input).error?.issues.map(issue => issue.message)).toEqual([message])
  })
})
