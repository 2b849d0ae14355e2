import { describe, expect, test } from 'vitest'
import { describeStance } from '../../src/export/index.ts'
import type { Reading, Sentence } from '../../src/model/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aQuotation, aReading, aSentence } from '../cards/a-reading.ts'

const words = wordsFor('en')

const claim = aSentence({ stance: 'entertained' })
const reason = aSentence({ id: 'reason', text: 'I don’t literally believe it.', start: 40, end: 69 })
const other = aSentence({ id: 'other', text: 'I believe none of it.', start: 70, end: 91 })
const theirs = aSentence({
  voice: { by: 'speaker', name: 'Jan Leike' },
  kind: 'quotation',
  stance: 'reported',
  id: 'theirs',
})
const qualifies = (from: Sentence, to: Sentence) =>
  ({ from: from.id ?? '', to: to.id ?? '', kind: 'qualifies' }) as const

test.each([
  { name: 'asserted', sentence: aSentence(), label: 'asserted by the author' },
  {
    name: 'a claim without a stance',
    sentence: aSentence({ stance: undefined }),
    label: 'asserted by the author',
  },
  { name: 'entertained', sentence: claim, label: 'entertained, not asserted by the author' },
  { name: 'conceded', sentence: aSentence({ stance: 'conceded' }), label: 'conceded by the author' },
  { name: 'reported', sentence: aSentence({ stance: 'reported' }), label: 'reported by the author' },
  {
    name: 'quoted words',
    sentence: theirs,
    quotations: [aQuotation()],
    label: 'quoted by the author, not the author’s own words',
  },
  {
    name: 'quoted words that are in no quotation',
    sentence: theirs,
    label: 'quoted by the author, not the author’s own words',
  },
  {
    name: 'paraphrased words',
    sentence: theirs,
    quotations: [aQuotation({ kind: 'paraphrase' })],
    label: 'paraphrased by the author, not the author’s own words',
  },
])('The label of $name says how its author stands to it', ({ sentence, quotations = [], label }) => {
  expect(describeStance(aReading({ sentences: [sentence], quotations }), sentence, words).label).toBe(label)
})

describe('The sentence that says how a claim is meant', () => {
  const find = (parts: Partial<Reading>, sentence = claim) =>
    describeStance(aReading({ sentences: [claim, reason, other, theirs], ...parts }), sentence, words).reason
      ?.id

  test.each([
    { name: 'is the one that qualifies it', relations: [qualifies(reason, claim)], id: 'reason' },
    {
      name: 'is the first of several in the text',
      relations: [qualifies(other, claim), qualifies(reason, claim)],
      id: 'reason',
    },
    {
      name: 'is never another speaker’s, who would seem to speak for the author',
      relations: [qualifies(theirs, claim)],
      id: undefined,
    },
    {
      name: 'is the author’s, whoever else qualifies it',
      relations: [qualifies(theirs, claim), qualifies(other, claim)],
      id: 'other',
    },
    {
      name: 'is not one that supports it',
      relations: [{ ...qualifies(reason, claim), kind: 'supports' as const }],
      id: undefined,
    },
    { name: 'is not one that it qualifies', relations: [qualifies(claim, reason)], id: undefined },
    { name: 'is not one that is not in the text', relations: [qualifies(aSentence({ id: 'gone' }), claim)] },
  ])('$name', ({ relations, id }) => {
    expect(find({ relations })).toBe(id)
  })

  test('is its first place', () => {
    const twin = { ...reason, paragraph: 9, occurrence: 2 }
    const { reason: found } = describeStance(
      aReading({ sentences: [twin, claim, reason], relations: [qualifies(reason, claim)] }),
      claim,
      words,
    )
    expect(found).toBe(reason)
  })

  test('is said of an asserted claim, too', () => {
    const asserted = aSentence()
    const relations = [qualifies(reason, asserted)]
    expect(find({ sentences: [asserted, reason], relations }, asserted)).toBe('reason')
  })

  test('is not said of quoted words: nobody’s stance is the author’s', () => {
    expect(find({ relations: [qualifies(reason, theirs)] }, theirs)).toBeUndefined()
  })
})
