import { describe, expect, test } from 'vitest'
import { findMap } from '../../src/map/index.ts'
import { labelNode } from '../../src/map/label-node.ts'
import { measureText } from '../../src/map/measure-text.ts'
import type { Reading, Sentence } from '../../src/model/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aQuotation, aReading, aSentence } from '../cards/a-reading.ts'

function labelOf(part: Partial<Sentence>, reading: Partial<Reading> = {}) {
  const whole = aReading({ sentences: [aSentence(part)], ...reading })
  return findMap(whole).nodes.map(node => labelNode(whole, node, wordsFor('en')))[0]
}

describe('A label', () => {
  const theirs = {
    kind: 'quotation',
    stance: 'reported',
    voice: { by: 'speaker', name: 'Jan Leike' },
  } as const
  const paraphrase = { quotations: [aQuotation({ kind: 'paraphrase' })] }
  test.each<[string, Partial<Sentence>, Partial<Reading>, string | undefined]>([
    ['says nothing more of what the author asserts', {}, {}, undefined],
    ['says nothing more of a claim without a stance', { stance: undefined }, {}, undefined],
    ['says that the author only entertains', { stance: 'entertained' }, {}, 'entertained, not asserted'],
    ['says that the author concedes', { stance: 'conceded' }, {}, 'conceded'],
    ['says whose words it quotes', theirs, {}, 'Jan Leike, quoted'],
    ['says whose words it doesn’t quote', theirs, paraphrase, 'Jan Leike, paraphrased'],
    ['says that nobody is named', { ...theirs, voice: { by: 'speaker' } }, {}, 'unnamed speaker, quoted'],
    [
      'shortens a name rather than that the words are quoted',
      { ...theirs, voice: { by: 'speaker', name: 'The Committee for the Improvement of Committees' } },
      paraphrase,
      'The Committee …, paraphrased',
    ],
  ])('%s', (_, part, reading, caution) => {
    expect(labelOf(part, reading)?.caution).toBe(caution)
  })

  test('has the first words', () => {
    expect(labelOf({ text: 'Notes belong in the margin. '.repeat(9) })?.lines).toEqual([
      'Notes belong in the margin.',
      'Notes belong in the margin.',
      'Notes belong in the margin.',
      'Notes belong in the …',
    ])
  })
})

describe('measureText', () => {
  test.each([
    ['', 0],
    ['m', 0.901],
    [' ', 0.233],
    ['~', 0.53],
    ['—', 0.82],
    ['“', 0.6],
    ['é', 0.95],
    ['e\u0301', 0.51],
    ['字', 1.3],
    ['👍', 1.3],
    ['mm', 1.802],
  ])('takes %j to be %f ems wide', (text, width) => {
    expect(measureText(text, 'roman')).toBeCloseTo(width)
  })

  test('knows that the italic is another face', () => {
    expect(measureText('m', 'italic')).toBeCloseTo(0.818)
  })
})
