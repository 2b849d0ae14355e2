import { describe, expect, test } from 'vitest'
import { describeSentence, describeWork } from '../../src/export/index.ts'
import type { NamedSentence, Reading, Stance } from '../../src/model/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aQuotation, aReading, aSentence } from '../cards/a-reading.ts'

const words = wordsFor('en')

const urlOf = (path: string) => `https://site.test/${path}`
const text = { slug: 'a', title: 'On bridges', language: 'en', author: 'Ann Author' }
const ann = { '@type': 'Person', name: 'Ann Author' }
const jan = { '@type': 'Person', name: 'Jan Leike' }
const theirs = aSentence({
  voice: { by: 'speaker', name: 'Jan Leike' },
  kind: 'quotation',
  stance: 'reported',
})

const describeIt = (sentence: NamedSentence, parts: Partial<Reading> = {}) =>
  describeSentence(aReading({ text, sentences: [sentence], ...parts }), sentence, urlOf, words)

/** Whom a description names anywhere but as author of the text that the words stand in. */
function listNamed(node: object): readonly string[] {
  const { appearance: _, isPartOf: __, ...rest } = node as Record<string, unknown>
  return [...JSON.stringify(rest).matchAll(/"@type":"Person","name":"([^"]*)"/g)].map(([, name = '']) => name)
}

describe('A text is described', () => {
  test('with all that is known of it', () => {
    const reading = aReading({
      text: {
        ...text,
        published: '2026-11-23',
        description: 'Why they hold.',
        source: { url: 'https://example.org/bridges' },
      },
    })
    expect(describeWork(reading, urlOf)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      '@id': 'https://site.test/a/',
      url: 'https://site.test/a/',
      name: 'On bridges',
      inLanguage: 'en',
      description: 'Why they hold.',
      author: ann,
      datePublished: '2026-11-23',
      isBasedOn: 'https://example.org/bridges',
    })
  })

  test('with nothing that is not known', () => {
    const reading = aReading({ text: { slug: 'a', title: 'A', language: 'en', source: {} } })
    expect(Object.keys(describeWork(reading, urlOf))).toEqual([
      '@context',
      '@type',
      '@id',
      'url',
      'name',
      'inLanguage',
    ])
  })
})

describe('A claim is described', () => {
  test('as a claim at its own address that appears in its text', () => {
    expect(describeIt(aSentence())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Claim',
      '@id': 'https://site.test/a/notes-belong-margin-k3f9/',
      url: 'https://site.test/a/notes-belong-margin-k3f9/',
      text: 'Notes belong in the margin.',
      inLanguage: 'en',
      disambiguatingDescription: 'asserted by the author',
      appearance: { '@type': 'CreativeWork', '@id': 'https://site.test/a/', author: ann },
    })
  })

  test.each<[Stance | undefined, object | undefined]>([
    ['asserted', ann],
    ['conceded', ann],
    ['entertained', undefined],
    ['reported', undefined],
  ])('that is %s with the author %j', (stance, author) => {
    const node = describeIt(aSentence({ stance }))
    expect(node.author).toEqual(author)
    expect(node).not.toHaveProperty('creator')
    expect(listNamed(node)).toEqual(author ? ['Ann Author'] : [])
  })

  test('without an author who was not recorded', () => {
    const node = describeIt(aSentence(), { text: { slug: 'a', title: 'A', language: 'en' } })
    expect(node).not.toHaveProperty('author')
    expect(listNamed(node)).toEqual([])
  })

  test('with the sentence that says that it is not asserted', () => {
    const claim = aSentence({ stance: 'entertained' })
    const reason = aSentence({ id: 'reason', text: 'I don’t literally believe it.' })
    const node = describeIt(claim, {
      sentences: [claim, reason],
      relations: [{ from: 'reason', to: claim.id ?? '', kind: 'qualifies' }],
    })
    expect(node.disambiguatingDescription).toBe(
      'entertained, not asserted by the author: “I don’t literally believe it.”',
    )
  })

  test('with the words of others in it as theirs', () => {
    const claim = aSentence({ end: 100 })
    const node = describeIt(claim, {
      quotations: [
        aQuotation({ text: 'verbatim' }),
        aQuotation({ text: 'paraphrase', kind: 'paraphrase', start: 10, end: 20 }),
        aQuotation({ text: 'of nobody', speaker: undefined, start: 20, end: 30 }),
        aQuotation({ text: 'elsewhere', paragraph: 2 }),
        aQuotation({ text: 'beyond', start: 90, end: 101 }),
      ],
    })
    expect(node.mentions).toEqual([
      { '@type': 'Quotation', text: 'verbatim', spokenByCharacter: jan, creator: jan },
      { '@type': 'Quotation', text: 'paraphrase', spokenByCharacter: jan },
      { '@type': 'Quotation', text: 'of nobody' },
    ])
  })

  test('without mentions where it quotes nobody', () => {
    expect(describeIt(aSentence())).not.toHaveProperty('mentions')
  })
})

describe('Quoted words are described', () => {
  const work = { work: 'Why I’m optimistic', url: 'https://example.org/why' }

  test('as a quotation that is part of the text', () => {
    expect(describeIt(theirs, { quotations: [aQuotation(work)] })).toMatchObject({
      '@type': 'Quotation',
      text: theirs.text,
      disambiguatingDescription: 'quoted by the author, not the author’s own words',
      spokenByCharacter: jan,
      creator: jan,
      isBasedOn: {
        '@type': 'CreativeWork',
        name: 'Why I’m optimistic',
        url: 'https://example.org/why',
        author: jan,
      },
      isPartOf: { '@type': 'CreativeWork', '@id': 'https://site.test/a/', author: ann },
    })
  })

  test.each([
    { name: 'as verbatim', quotations: [aQuotation()], creator: jan },
    {
      name: 'as a paraphrase',
      quotations: [aQuotation({ kind: 'paraphrase', ...work })],
      creator: undefined,
    },
    { name: 'without a quotation around them', quotations: [], creator: undefined },
  ])(
    '$name, with the creator $creator.name, and never with the author of the text',
    ({ quotations, creator }) => {
      const node = describeIt(theirs, { quotations })
      expect(node['@type']).toBe('Quotation')
      expect(node.creator).toEqual(creator)
      expect(node.spokenByCharacter).toEqual(jan)
      expect(node).not.toHaveProperty('author')
      expect(new Set(listNamed(node))).toEqual(new Set(['Jan Leike']))
    },
  )

  test('without a person where nobody is named', () => {
    const node = describeIt(
      { ...theirs, voice: { by: 'speaker' } },
      { quotations: [aQuotation({ speaker: undefined, ...work })] },
    )
    expect(node).toMatchObject({ '@type': 'Quotation', isBasedOn: { name: 'Why I’m optimistic' } })
    expect(listNamed(node)).toEqual([])
  })

  test('without an address that is not known', () => {
    const node = describeIt(theirs, { quotations: [aQuotation({ work: 'A work' })] })
    expect(node.isBasedOn).toEqual({ '@type': 'CreativeWork', name: 'A work', author: jan })
  })
})

test.each(['1850', '1850-07', '1850-07-14'])('A text may be published in or on %s', published => {
  const reading = aReading({ text: { slug: 'a', title: 'A', language: 'en', published } })
  expect(describeWork(reading, urlOf)).toMatchObject({ datePublished: published })
})

test('Whom a claim reports is mentioned in it', () => {
  const sentence = aSentence({ stance: 'reported', speaker: 'Jan Leike' })
  expect(describeIt(sentence)).toMatchObject({ '@type': 'Claim', mentions: [jan] })
})
