import { expect, test } from 'vitest'
import { findMap } from '../../src/map/index.ts'
import { nameVoice, type Reading } from '../../src/model/index.ts'
import { aQuotation, aReading, aSentence } from '../cards/a-reading.ts'
import { relate } from './a-map.ts'

const one = aSentence({ id: 'one', text: 'One.', start: 0, end: 40 })
const two = aSentence({ id: 'two', text: 'Two.', start: 41, end: 45 })
const remark = aSentence({ id: undefined, text: 'Hm?', kind: 'remark', paragraph: 2, start: 0, end: 40 })
const theirs = aSentence({
  id: 'theirs',
  kind: 'quotation',
  voice: { by: 'speaker', name: 'Jan Leike' },
  paragraph: 3,
  end: 6,
})
const inOne = aQuotation({ id: 'in-one', text: '“but why”', start: 10, end: 20 })
const inRemark = aQuotation({ id: 'in-remark', paragraph: 2, start: 10, end: 20, speaker: undefined })
const whole = aQuotation({ id: 'whole', paragraph: 3, start: 0, end: 6 })

test.each<{
  name: string
  parts?: Partial<Reading>
  nodes?: readonly string[]
  edges?: readonly string[]
}>([
  { name: 'The claims and quoted sentences of a text without relations are its nodes' },
  { name: 'A text that says nothing has none', parts: { sentences: [remark] }, nodes: [] },
  {
    name: 'Relations are in the order of the claims that they come from',
    parts: { relations: [relate('two', 'attacks', 'theirs'), relate('one', 'supports', 'two')] },
    edges: ['one supports two', 'two attacks theirs'],
  },
  {
    name: 'A relation that is noted twice comes once, one of another kind besides',
    parts: {
      relations: [
        relate('one', 'supports', 'two'),
        relate('one', 'supports', 'two'),
        relate('one', 'attacks', 'two'),
      ],
    },
    edges: ['one supports two', 'one attacks two'],
  },
  {
    name: 'A claim may bear on itself, and two on each other',
    parts: {
      relations: [
        relate('one', 'qualifies', 'one'),
        relate('one', 'supports', 'two'),
        relate('two', 'supports', 'one'),
      ],
    },
    edges: ['one qualifies one', 'one supports two', 'two supports one'],
  },
  {
    name: 'Quoted words that are attacked stand after the claim that quotes them',
    parts: { relations: [relate('two', 'attacks', 'in-one')] },
    nodes: ['one', 'in-one', 'two', 'theirs'],
    edges: ['two attacks in-one'],
  },
  {
    name: 'So do those that a remark quotes',
    parts: { relations: [relate('two', 'attacks', 'in-remark')] },
    nodes: ['one', 'two', 'in-remark', 'theirs'],
    edges: ['two attacks in-remark'],
  },
  {
    name: 'Words that are all of a quoted sentence are that sentence',
    parts: { relations: [relate('two', 'attacks', 'whole')] },
    edges: ['two attacks theirs'],
  },
  {
    name: 'A claim and its twins are one node',
    parts: {
      sentences: [one, two, { ...one, paragraph: 9, occurrence: 2 }],
      quotations: [inOne, { ...inOne, paragraph: 9, occurrence: 2 }],
      relations: [relate('two', 'attacks', 'in-one')],
    },
    nodes: ['one', 'in-one', 'two'],
    edges: ['two attacks in-one'],
  },
  {
    name: 'What is not in the text has no part in it',
    parts: { relations: [relate('two', 'supports', 'gone'), relate('gone', 'attacks', 'two')] },
  },
])('$name', ({ parts, nodes = ['one', 'two', 'theirs'], edges = [] }) => {
  const sentences = [one, two, remark, theirs]
  const found = findMap(aReading({ sentences, quotations: [inOne, inRemark, whole], ...parts }))
  expect(found.nodes.map(({ id }) => id)).toEqual(nodes)
  expect(found.edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual(edges)
})

test('A claim leads to its page, quoted words to their place, and both keep whose they are', () => {
  const relations = [relate('two', 'attacks', 'in-one'), relate('two', 'attacks', 'in-remark')]
  const { nodes } = findMap(
    aReading({ sentences: [one, two, remark], quotations: [inOne, inRemark], relations }),
  )
  expect(
    nodes.map(({ path, sentence }) => `${path} ${nameVoice(sentence.voice)}, ${sentence.stance}`),
  ).toEqual([
    'on-the-margin/one/ author, asserted',
    'on-the-margin/#in-one Jan Leike, reported',
    'on-the-margin/two/ author, asserted',
    'on-the-margin/#in-remark unnamed speaker, reported',
  ])
})
