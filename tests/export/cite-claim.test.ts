import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citeClaim } from '../../src/export/index.ts'
import {
  type NamedSentence,
  nameVoice,
  type Reading,
  type Sentence,
  voiceOfSpeaker,
} from '../../src/model/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aQuotation, aReading, aSentence } from '../cards/a-reading.ts'

const words = wordsFor('en')

const urlOf = (path: string) => `https://site.test/${path}`
const text = { slug: 'a', title: 'On bridges', language: 'en', author: 'Ann Author' }
const source = { url: 'https://example.org/on-bridges' }
const reason = aSentence({ id: 'reason', text: 'I don’t literally believe it.', start: 40, end: 69 })
const entertained = aSentence({ stance: 'entertained' })
const theirs = aSentence({
  voice: { by: 'speaker', name: 'Jan Leike' },
  kind: 'quotation',
  stance: 'reported',
})
const qualifies = { from: 'reason', to: entertained.id ?? '', kind: 'qualifies' } as const

const cite = (sentence: NamedSentence, parts: Partial<Reading> = {}) =>
  citeClaim(aReading({ text, sentences: [sentence], ...parts }), sentence, urlOf, words)

test('A claim is cited with its words, who says them, how, where, and its address', () => {
  const citation = cite(aSentence({ paragraph: 3 }))
  expect(citation).toMatchObject({
    words: 'Notes belong in the margin.',
    speaker: 'Ann Author',
    stance: 'asserted by the author',
    title: 'On bridges',
    paragraph: 3,
    address: 'https://site.test/a/notes-belong-margin-k3f9/',
  })
  for (const absent of ['role', 'work', 'original']) expect(citation).not.toHaveProperty(absent)
})

test('Where its text was saved from is said if it is known', () => {
  expect(cite(aSentence(), { text: { ...text, source } }).original).toBe(source.url)
  expect(cite(aSentence(), { text: { ...text, source: {} } })).not.toHaveProperty('original')
})

test('An entertained claim is cited with the sentence that says so', () => {
  const parts = { sentences: [entertained, reason], relations: [qualifies] }
  expect(cite(entertained, parts).stance).toBe(
    'entertained, not asserted by the author: “I don’t literally believe it.”',
  )
})

describe('Quoted words are cited as their speaker’s', () => {
  const work = 'Why I’m optimistic'
  test.each([
    {
      name: 'and where they are quoted',
      quotations: [aQuotation()],
      said: { role: 'quoted in', work: undefined },
    },
    {
      name: 'with the work that they are from',
      quotations: [aQuotation({ work })],
      said: { role: 'quoted in', work },
    },
    {
      name: 'and as no words of the speaker’s where they are a paraphrase',
      quotations: [aQuotation({ kind: 'paraphrase', work })],
      said: { role: 'paraphrased in', work },
    },
    { name: 'in no quotation, too', quotations: [], said: { role: 'quoted in', work: undefined } },
  ])('$name', ({ quotations, said }) => {
    const { speaker, role, work, stance } = cite(theirs, { quotations })
    expect({ speaker, role, work }).toEqual({ speaker: 'Jan Leike', ...said })
    expect(stance).toMatch(/not the author’s own words$/)
  })
})

test('Whatever a text is like, nobody is cited for words of another, and none as more than they are', () => {
  const someSentence = fc.record({
    kind: fc.constantFrom('claim', 'quotation'),
    voice: fc.constantFrom('Jan Leike', 'author', undefined).map(voiceOfSpeaker),
    stance: fc.constantFrom('asserted', 'entertained', 'conceded', 'reported', undefined),
    start: fc.nat(50),
  })
  const someQuotation = fc.record({
    speaker: fc.constantFrom('Jan Leike', 'Ben', undefined),
    kind: fc.constantFrom('verbatim', 'paraphrase'),
    start: fc.nat(50),
    end: fc.nat(99),
  })
  const property = fc.property(
    someSentence,
    fc.array(someQuotation),
    fc.array(fc.tuple(someSentence, fc.constantFrom('qualifies', 'attacks'))),
    (part, quotations, others) => {
      const isClaim = part.kind === 'claim'
      const sentence = aSentence({
        ...part,
        ...(isClaim && { voice: { by: 'author' } }),
      } as Partial<NamedSentence>)
      const named = others.map(([other], i) =>
        aSentence({
          ...other,
          id: `other-${i}`,
          text: `${nameVoice(other.voice)} said.`,
          ...(other.kind === 'claim' && { voice: { by: 'author' } }),
        } as Partial<Sentence>),
      )
      const { speaker, stance, role } = cite(sentence, {
        sentences: [sentence, ...named],
        quotations: quotations.map(quotation => aQuotation(quotation as object)),
        relations: others.map(([, kind], i) => ({ from: `other-${i}`, to: sentence.id ?? '', kind })),
      } as Partial<Reading>)
      const isAuthors = sentence.voice.by === 'author'
      expect(speaker === 'Ann Author').toBe(isAuthors)
      expect(role === undefined).toBe(isAuthors)
      if (!isClaim) expect(stance).toContain('not the author’s own words')
      if (isClaim && sentence.stance === 'entertained') expect(stance).toMatch(/^entertained, not asserted/)
      const [, quoted] = /: “(.*)”$/.exec(stance) ?? []
      if (quoted !== undefined) {
        expect(named.filter(({ text }) => text === quoted).some(({ voice }) => voice.by === 'author')).toBe(
          true,
        )
      }
    },
  )
  fc.assert(property)
})
