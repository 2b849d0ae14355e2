import { expect, test } from 'vitest'
import { listRelations } from '../../../src/components/claim/list-relations.ts'
import type { Relation } from '../../../src/model/index.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { aQuotation, aReading, aSentence } from '../../cards/a-reading.ts'

const [one, two, three] = [
  aSentence({ id: 'one', text: 'One.', start: 0, end: 40 }),
  aSentence({ id: 'two', text: 'Two.', start: 41, end: 45 }),
  aSentence({ id: 'three', text: 'Three.', paragraph: 2 }),
]
const theirs = aSentence({
  id: 'theirs',
  text: '“Yes.”',
  voice: { by: 'speaker', name: 'Jan Leike' },
  kind: 'quotation',
  paragraph: 3,
})
const within = aQuotation({ id: 'within', text: '“but why”', start: 10, end: 20 })
const whole = aQuotation({ id: 'whole', text: '“Yes.”', paragraph: 3, start: 0, end: theirs.end })

const relate = (from: string, kind: Relation['kind'], to: string): Relation => ({ from, to, kind })
const list = (sentence: typeof one, relations: readonly Relation[] = [], quotations = [within, whole]) =>
  listRelations(
    aReading({ sentences: [one, two, three, theirs], quotations, relations }),
    sentence,
    wordsFor('en'),
  ).map(({ how, words, path }) => `${how}: ${words} ${path}`)

test.each([
  {
    name: 'A claim lists what it bears on, then what bears on it',
    sentence: two,
    relations: [
      relate('three', 'attacks', 'two'),
      relate('two', 'supports', 'three'),
      relate('three', 'qualifies', 'two'),
    ],
    listed: [
      'supports: Three. on-the-margin/three/',
      'attacked by: Three. on-the-margin/three/',
      'qualified by: Three. on-the-margin/three/',
    ],
  },
  {
    name: 'A claim says whom it quotes, and leads to the words',
    sentence: one,
    listed: ['quotes Jan Leike: “but why” on-the-margin/#within'],
  },
  {
    name: 'A claim says whom it paraphrases, which is no quoting',
    sentence: one,
    quotations: [{ ...within, kind: 'paraphrase' as const }],
    listed: ['paraphrases Jan Leike: “but why” on-the-margin/#within'],
  },
  {
    name: 'A claim that quotes somebody unnamed says so, and names nobody',
    sentence: one,
    quotations: [{ ...within, speaker: undefined }],
    listed: ['quotes somebody: “but why” on-the-margin/#within'],
  },
  {
    name: 'Who attacks the words that a claim quotes is on the claim’s page',
    sentence: one,
    relations: [relate('two', 'attacks', 'within')],
    listed: ['quotes Jan Leike: “but why” on-the-margin/#within', 'attacked by: Two. on-the-margin/two/'],
  },
  {
    name: 'Who attacks quoted words says so on its own page',
    sentence: two,
    relations: [relate('two', 'attacks', 'within')],
    listed: ['attacks: “but why” on-the-margin/#within'],
  },
  {
    name: 'A claim that attacks the words that it quotes says so once',
    sentence: one,
    relations: [relate('one', 'attacks', 'within')],
    listed: ['quotes Jan Leike: “but why” on-the-margin/#within', 'attacks: “but why” on-the-margin/#within'],
  },
  {
    name: 'Words that are all a quotation don’t quote themselves, but are what is attacked',
    sentence: theirs,
    relations: [relate('two', 'attacks', 'whole')],
    listed: ['attacked by: Two. on-the-margin/two/'],
  },
  {
    name: 'A quotation of another paragraph is none of its',
    sentence: three,
    listed: [],
  },
  {
    name: 'What is not in the text is not related',
    sentence: two,
    relations: [relate('two', 'supports', 'gone'), relate('gone', 'attacks', 'two')],
    listed: [],
  },
])('$name', ({ sentence, relations, quotations, listed }) => {
  expect(list(sentence, relations, quotations)).toEqual(listed)
})
