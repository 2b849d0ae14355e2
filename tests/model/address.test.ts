import { describe, expect, test } from 'vitest'
import {
  cardPath,
  claimPath,
  claimsPath,
  findSlug,
  isReservedFragment,
  listTextPaths,
  mapPath,
  noteFragment,
  noteReferenceFragment,
  paragraphFragment,
  placeFragment,
  RESERVED_SLUGS,
  type Reading,
  readingJsonPath,
  readingPath,
  type Sentence,
  SLUG,
  sentenceFragment,
  sentencePath,
  sourcePath,
} from '../../src/model/index.ts'

const CLAIM: Sentence = {
  paragraph: 7,
  start: 0,
  end: 4,
  text: 'Yes.',
  kind: 'claim',
  voice: { by: 'author' },
  stance: 'asserted',
  id: 'yes-k3f9',
  occurrence: 1,
}
const REMARK: Sentence = {
  paragraph: 9,
  start: 0,
  end: 3,
  text: 'Hi!',
  kind: 'remark',
  voice: { by: 'author' },
  occurrence: 1,
}

const READING: Reading = {
  text: { slug: 'a-text', title: 'A text', language: 'en' },
  paragraphs: [],
  sentences: [],
  quotations: [],
  repeats: [],
  notes: [],
  relations: [],
  published: [],
}

describe('fragments', () => {
  test.each([
    { name: 'A paragraph is p and its number', fragment: paragraphFragment(12), expected: 'p12' },
    { name: 'A note is named by its number', fragment: noteFragment(3), expected: 'note-3' },
    { name: 'So is the reference to it', fragment: noteReferenceFragment(3), expected: 'ref-3' },
    {
      name: 'The first place of a claim is its id',
      fragment: placeFragment('yes-k3f9', 1),
      expected: 'yes-k3f9',
    },
    {
      name: 'Its second place has a tilde and a 2',
      fragment: placeFragment('yes-k3f9', 2),
      expected: 'yes-k3f9~2',
    },
    { name: 'Its third place has a 3', fragment: placeFragment('yes-k3f9', 3), expected: 'yes-k3f9~3' },
    { name: 'A claim is found at its id', fragment: sentenceFragment(CLAIM), expected: 'yes-k3f9' },
    {
      name: 'A claim said again is found at its own place',
      fragment: sentenceFragment({ ...CLAIM, occurrence: 2 }),
      expected: 'yes-k3f9~2',
    },
    { name: 'A remark is found at its paragraph', fragment: sentenceFragment(REMARK), expected: 'p9' },
  ])('$name', ({ fragment, expected }) => {
    expect(fragment).toBe(expected)
  })
})

describe('isReservedFragment', () => {
  test.each([
    'p1',
    'P20',
    'p007',
    'note-1',
    'ref-12',
    'L3',
    'l3',
    'text',
    'main',
    'claims',
    'map',
    'source',
    'footnote-label',
  ])('%s belongs to the page', fragment => {
    expect(isReservedFragment(fragment)).toBe(true)
  })

  test.each(['p', 'p1a', 'plan', 'note', 'note-a', 'my-note-1', 'reference-1', 'texts', 'yes-k3f9', ''])(
    '“%s” is free',
    fragment => {
      expect(isReservedFragment(fragment)).toBe(false)
    },
  )
})

describe('paths', () => {
  test.each([
    { name: 'A reading page is its folder', path: readingPath('a-text'), expected: 'a-text/' },
    {
      name: 'A claim’s own page is a folder below, named by its id',
      path: claimPath('a-text', 'yes-k3f9'),
      expected: 'a-text/yes-k3f9/',
    },
    { name: 'So is the list of all claims', path: claimsPath('a-text'), expected: 'a-text/claims/' },
    { name: 'So is the map', path: mapPath('a-text'), expected: 'a-text/map/' },
    { name: 'A text has a picture beside its page', path: cardPath('a-text'), expected: 'a-text/card.png' },
    {
      name: 'So has a claim',
      path: cardPath('a-text', 'yes-k3f9'),
      expected: 'a-text/yes-k3f9/card.png',
    },
    {
      name: 'A text’s Reading is beside its page',
      path: readingJsonPath('a-text'),
      expected: 'a-text/reading.json',
    },
    { name: 'The source is a folder below', path: sourcePath('a-text'), expected: 'a-text/source/' },
    {
      name: 'A claim is a fragment of the reading page',
      path: sentencePath(READING, { ...CLAIM, occurrence: 2 }),
      expected: 'a-text/#yes-k3f9~2',
    },
    {
      name: 'A remark leads to its paragraph on the reading page',
      path: sentencePath(READING, REMARK),
      expected: 'a-text/#p9',
    },
  ])('$name', ({ path, expected }) => {
    expect(path).toBe(expected)
  })
})

test('Every text has its reading page and those that its header leads to', () => {
  expect(listTextPaths('a-text')).toEqual(['a-text/', 'a-text/claims/', 'a-text/map/', 'a-text/source/'])
})

describe('slugs', () => {
  test.each(['a', '2026', 'openai-alignment-plan', '-'])('%s is a folder name', name => {
    expect(name).toMatch(SLUG)
  })

  test.each(['', 'A', 'a b', 'a_b', 'ä', 'a/b', 'a.b', 'a\n'])('“%s” is none', name => {
    expect(name).not.toMatch(SLUG)
  })

  test('What the site serves at its root is reserved', () => {
    expect([...RESERVED_SLUGS].sort()).toEqual([
      '404',
      'assets',
      'favicon',
      'feed',
      'fonts',
      'pagefind',
      'robots',
      'schema',
      'search',
      'sitemap',
    ])
  })
})

test.each([
  { folder: 'content/alpha', slug: 'alpha' },
  { folder: '/srv/texts/content/alpha', slug: 'alpha' },
  { folder: 'alpha', slug: 'alpha' },
])('The text in $folder is called $slug', ({ folder, slug }) => {
  expect(findSlug(folder)).toBe(slug)
})
