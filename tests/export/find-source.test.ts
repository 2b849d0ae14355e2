import { expect, test } from 'vitest'
import { findSource } from '../../src/export/index.ts'
import { aQuotation, aReading, aSentence } from '../cards/a-reading.ts'

const theirs = { voice: { by: 'speaker', name: 'Jan Leike' }, kind: 'quotation', stance: 'reported' } as const
const block = aQuotation({ id: 'block', form: 'block', paragraph: 6, start: 0, end: 100 })
const first = aQuotation({ id: 'first', paragraph: 7, start: 0, end: 20 })
const second = aQuotation({ id: 'second', paragraph: 7, start: 21, end: 40 })
const reading = aReading({ quotations: [block, first, second] })

test.each([
  {
    name: 'A sentence stands in the block around it',
    sentence: aSentence({ ...theirs, paragraph: 6 }),
    source: 'block',
  },
  {
    name: 'So does the last one',
    sentence: aSentence({ ...theirs, paragraph: 6, start: 80, end: 100 }),
    source: 'block',
  },
  {
    name: 'Of two quotations it stands in the one that it begins in',
    sentence: aSentence({ ...theirs, paragraph: 7, start: 21, end: 40 }),
    source: 'second',
  },
  {
    name: 'The end of a quotation is no longer in it',
    sentence: aSentence({ ...theirs, paragraph: 7, start: 20, end: 21 }),
    source: undefined,
  },
  {
    name: 'A quotation of another paragraph is none of its',
    sentence: aSentence({ ...theirs, paragraph: 8 }),
    source: undefined,
  },
  {
    name: 'A sentence of the author’s stands in none, whatever it quotes',
    sentence: aSentence({ paragraph: 7 }),
    source: undefined,
  },
])('$name', ({ sentence, source }) => {
  expect(findSource(reading, sentence)?.id).toBe(source)
})
