import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeClaim, describeMeaning, shorten } from '../../../src/components/claim/describe-claim.ts'
import { type Reading, type Sentence, voiceOfSpeaker } from '../../../src/model/index.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { aQuotation, aReading, aSentence } from '../../cards/a-reading.ts'

const words = wordsFor('en')

const text = { slug: 'a', title: 'On bridges', language: 'en', author: 'Ann Author' }
const entertained = aSentence({ stance: 'entertained', paragraph: 3 })
const reason = aSentence({ id: 'reason', text: 'I don’t literally believe it.', paragraph: 2 })
const qualifies = { from: 'reason', to: entertained.id ?? '', kind: 'qualifies' } as const
const theirs = aSentence({
  voice: voiceOfSpeaker('Jan Leike'),
  kind: 'quotation',
  stance: 'reported',
  paragraph: 6,
})

const describeIt = (sentence: Sentence, parts: Partial<Reading> = {}) =>
  describeClaim(aReading({ text, sentences: [sentence], ...parts }), sentence, words)

test.each([
  {
    name: 'An asserted claim says who asserts it',
    sentence: aSentence(),
    parts: {},
    described: {
      title: '“Notes belong in the margin.” · On bridges, claim 1 of 1',
      description: 'Claim 1 of 1 of “On bridges”, ¶1: asserted by the author. Ann Author.',
      alt: '“Notes belong in the margin.” Ann Author, asserted by the author; On bridges, ¶1.',
    },
  },
  {
    name: 'An entertained claim says so first, and everywhere with the sentence that says so',
    sentence: entertained,
    parts: { sentences: [reason, entertained], relations: [qualifies] },
    described: {
      title:
        'Entertained, not asserted by the author: “Notes belong in the margin.” · On bridges, claim 2 of 2',
      description:
        'Claim 2 of 2 of “On bridges”, ¶3: entertained, not asserted by the author (“I don’t literally believe it.”). Ann Author.',
      alt: '“Notes belong in the margin.” Ann Author, entertained, not asserted by the author (“I don’t literally believe it.”); On bridges, ¶3.',
    },
  },
  {
    name: 'A conceded claim says so',
    sentence: aSentence({ stance: 'conceded' }),
    parts: { text: { ...text, author: undefined } },
    described: {
      title: 'Conceded by the author: “Notes belong in the margin.” · On bridges, claim 1 of 1',
      description:
        'Claim 1 of 1 of “On bridges”, ¶1: conceded by the author. Author not recorded in the saved copy.',
      alt: '“Notes belong in the margin.” Author not recorded in the saved copy, conceded by the author; On bridges, ¶1.',
    },
  },
  {
    name: 'Quoted words say whose they are, and never the author’s name',
    sentence: theirs,
    parts: { sentences: [aSentence(), theirs], quotations: [aQuotation({ paragraph: 6 })] },
    described: {
      title: 'Jan Leike: “Notes belong in the margin.” · On bridges, quoted sentence 1 of 1',
      description:
        'Quoted sentence 1 of 1 of “On bridges”, ¶6: quoted by the author, not the author’s own words. Jan Leike.',
      alt: '“Notes belong in the margin.” Jan Leike, quoted by the author, not the author’s own words; On bridges, ¶6.',
    },
  },
  {
    name: 'Words of somebody unnamed are not the author’s',
    sentence: { ...theirs, voice: voiceOfSpeaker(undefined) },
    parts: {},
    described: {
      title: 'Unnamed speaker: “Notes belong in the margin.” · On bridges, quoted sentence 1 of 1',
      description:
        'Quoted sentence 1 of 1 of “On bridges”, ¶6: quoted by the author, not the author’s own words. Unnamed speaker.',
      alt: '“Notes belong in the margin.” Unnamed speaker, quoted by the author, not the author’s own words; On bridges, ¶6.',
    },
  },
  {
    name: 'A name is written as its bearer writes it',
    sentence: aSentence(),
    parts: { text: { ...text, author: 'bell hooks' } },
    described: {
      title: '“Notes belong in the margin.” · On bridges, claim 1 of 1',
      description: 'Claim 1 of 1 of “On bridges”, ¶1: asserted by the author. bell hooks.',
      alt: '“Notes belong in the margin.” bell hooks, asserted by the author; On bridges, ¶1.',
    },
  },
])('$name', ({ sentence, parts, described }) => {
  const { position: _, ...rest } = describeIt(sentence, parts)
  expect(rest).toEqual(described)
})

test('The meaning of an asserted claim that another qualifies is said with that', () => {
  const reading = aReading({ sentences: [aSentence(), reason], relations: [qualifies] })
  expect(describeMeaning(reading, aSentence(), words)).toBe(
    'asserted by the author (“I don’t literally believe it.”)',
  )
})

test('Claims and quoted sentences are counted each for themselves, twins and remarks not', () => {
  const sentences = [
    aSentence({ id: 'one' }),
    { ...theirs, id: 'two' },
    aSentence({ id: undefined, kind: 'remark' }),
    aSentence({ id: 'three' }),
    aSentence({ id: 'one', occurrence: 2 }),
    { ...theirs, id: 'four' },
  ]
  const positions = sentences.map(sentence => describeIt(sentence, { sentences }).position)
  expect(positions).toEqual([
    'claim 1 of 2',
    'quoted sentence 1 of 2',
    expect.anything(),
    'claim 2 of 2',
    'claim 1 of 2',
    'quoted sentence 2 of 2',
  ])
})

describe('Words that are too long', () => {
  test.each([
    {
      name: 'are cut at the end of a word',
      words: 'The bridge will hold',
      longest: 14,
      short: 'The bridge …',
    },
    { name: 'keep a word that just fits', words: 'The bridge will hold', longest: 10, short: 'The bridge …' },
    { name: 'end in no comma', words: 'The bridge, if any, holds', longest: 12, short: 'The bridge …' },
    { name: 'end in no dash', words: 'The bridge – if any', longest: 13, short: 'The bridge …' },
    { name: 'are cut anywhere in a word of that length', words: 'bridgework', longest: 6, short: 'bridge …' },
    { name: 'keep a character whole', words: 'bridg😀work', longest: 6, short: 'bridg …' },
    { name: 'are on one line', words: 'The\nbridge \n will', longest: 20, short: 'The bridge will' },
    { name: 'are kept where they fit', words: 'The bridge', longest: 10, short: 'The bridge' },
  ])('$name', ({ words, longest, short }) => {
    expect(shorten(words, longest)).toBe(short)
  })

  test('are the beginning of the words, no longer than asked, whatever they are', () => {
    const property = fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 4, max: 30 }),
      (words, longest) => {
        const line = words.replace(/\s+/g, ' ')
        const short = shorten(words, longest)
        const kept = short === line ? short : short.replace(/ …$/, '')
        expect(line.startsWith(kept)).toBe(true)
        expect(kept.length).toBeLessThanOrEqual(longest)
        expect(short.isWellFormed()).toBe(true)
      },
    )
    fc.assert(property)
  })
})
