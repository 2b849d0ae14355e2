import { describe, expect, test } from 'vitest'
import { describeClaimCard } from '../../src/cards/index.ts'
import type { Reading, Sentence } from '../../src/model/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aQuotation, aReading, aSentence } from './a-reading.ts'

const words = wordsFor('en')

const ADDRESS = 'https://example.org/texts/on-the-margin/notes-belong-margin-k3f9/'
const describeCard = (sentence: Sentence, reading: Partial<Reading> = {}) =>
  describeClaimCard(aReading(reading), sentence, ADDRESS, words)

const entertained = aSentence({ stance: 'entertained' })
const reason = aSentence({ text: 'I don’t literally believe it.', id: 'literally-k3f9', start: 40, end: 69 })
const qualifies = { from: reason.id ?? '', to: entertained.id ?? '', kind: 'qualifies' } as const
const theirs = aSentence({
  voice: { by: 'speaker', name: 'Jan Leike' },
  kind: 'quotation',
  stance: 'reported',
})

test('a card says the words, where they stand, and the address without its protocol', () => {
  expect(describeCard(aSentence({ text: '<b>&amp;</b> “so”', paragraph: 7 }))).toMatchObject({
    words: '<b>&amp;</b> “so”',
    title: 'On the margin',
    details: '¶ 7',
    address: 'example.org/texts/on-the-margin/notes-belong-margin-k3f9/',
  })
})

test('a host with other letters is given in ASCII', () => {
  const { address } = describeClaimCard(aReading(), aSentence(), 'https://bücher.example/ä/#so', words)
  expect(address).toBe('xn--bcher-kva.example/%C3%A4/#so')
})

describe('Whose words they are', () => {
  const text = { slug: 'a', title: 'A', language: 'en', author: 'Ann Author' }
  test.each([
    {
      name: 'an author who is not recorded',
      sentence: aSentence(),
      reading: {},
      said: { speaker: 'author not recorded in the saved copy' },
    },
    { name: 'the author', sentence: aSentence(), reading: { text }, said: { speaker: 'Ann Author' } },
    {
      name: 'a speaker, not the author',
      sentence: theirs,
      reading: { text, quotations: [aQuotation({ end: 99 })] },
      said: { speaker: 'Jan Leike', role: ', quoted in' },
    },
    {
      name: 'a speaker in the author’s words',
      sentence: theirs,
      reading: { text, quotations: [aQuotation({ end: 99, kind: 'paraphrase' })] },
      said: { speaker: 'Jan Leike', role: ', paraphrased in' },
    },
    {
      name: 'a speaker, whatever is paraphrased elsewhere',
      sentence: theirs,
      reading: { quotations: [aQuotation({ end: 99, kind: 'paraphrase', paragraph: 2 })] },
      said: { speaker: 'Jan Leike', role: ', quoted in' },
    },
    {
      name: 'somebody unnamed',
      sentence: { ...theirs, voice: { by: 'speaker' } },
      reading: {},
      said: { speaker: 'unnamed speaker', role: ', quoted in' },
    },
    {
      name: 'the author who quotes',
      sentence: aSentence(),
      reading: { text, quotations: [aQuotation(), aQuotation({ paragraph: 2, speaker: 'Ben' })] },
      said: { speaker: 'Ann Author, quoting Jan Leike' },
    },
    {
      name: 'the author who paraphrases, too',
      sentence: aSentence(),
      reading: { text, quotations: [aQuotation(), aQuotation({ kind: 'paraphrase' })] },
      said: { speaker: 'Ann Author, quoting and paraphrasing Jan Leike' },
    },
    {
      name: 'the author among several',
      sentence: aSentence(),
      reading: {
        text,
        quotations: [
          aQuotation(),
          aQuotation({ speaker: 'Ben' }),
          aQuotation({ speaker: 'Cem', kind: 'paraphrase' }),
        ],
      },
      said: { speaker: 'Ann Author, quoting Jan Leike and Ben, paraphrasing Cem' },
    },
    {
      name: 'the author, where nobody is named between the marks',
      sentence: aSentence(),
      reading: { text, quotations: [aQuotation({ speaker: undefined })] },
      said: { speaker: 'Ann Author' },
    },
  ] as const)('is said of $name', ({ sentence, reading, said }) => {
    const { speaker, role } = describeCard(sentence, reading)
    expect({ speaker, role }).toEqual({ role: undefined, ...said })
  })
})

describe('How they are meant', () => {
  test.each([
    { name: 'nothing of an asserted claim', sentence: aSentence(), reading: {}, stance: undefined },
    { name: 'nothing of quoted words', sentence: theirs, reading: {}, stance: undefined },
    {
      name: 'that a claim is conceded',
      sentence: aSentence({ stance: 'conceded' }),
      reading: {},
      stance: 'conceded by the author',
    },
    {
      name: 'that a claim is entertained',
      sentence: entertained,
      reading: {},
      stance: 'entertained, not asserted by the author',
    },
    {
      name: 'why a claim is entertained only',
      sentence: entertained,
      reading: { sentences: [entertained, reason], relations: [qualifies] },
      stance: 'entertained, not asserted by the author: “I don’t literally believe it.”',
    },
    {
      name: 'a long reason to the end of a word',
      sentence: entertained,
      reading: {
        sentences: [{ ...reason, text: 'I hold none of it, and say so at some length. '.repeat(3).trim() }],
        relations: [qualifies],
      },
      stance:
        'entertained, not asserted by the author: “I hold none of it, and say so at some length. I hold none of it, and say so at some …”',
    },
    {
      name: 'no reason that somebody else gives',
      sentence: entertained,
      reading: {
        sentences: [{ ...reason, voice: { by: 'speaker', name: 'Jan Leike' } }],
        relations: [qualifies],
      },
      stance: 'entertained, not asserted by the author',
    },
    {
      name: 'no support as if it were a reason',
      sentence: entertained,
      reading: { sentences: [reason], relations: [{ ...qualifies, kind: 'supports' }] },
      stance: 'entertained, not asserted by the author',
    },
  ] as const)('a card says $name', ({ sentence, reading, stance }) => {
    expect(describeCard(sentence, reading).stance).toBe(stance)
  })
})
