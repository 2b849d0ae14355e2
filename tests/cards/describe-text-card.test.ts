import { expect, test } from 'vitest'
import { describeTextCard } from '../../src/cards/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aQuotation, aReading, aSentence } from './a-reading.ts'

const words = wordsFor('en')

test('a text’s card says title, description, author and address', () => {
  const text = {
    slug: 'a',
    title: 'On the margin',
    author: 'Ann Author',
    description: 'Why notes belong there.',
    language: 'en',
  }
  expect(describeTextCard(aReading({ text }), 'http://localhost:4321/a/', words)).toEqual({
    words: 'On the margin',
    description: 'Why notes belong there.',
    speaker: 'Ann Author',
    details: '0 claims, 0 quotations, 0 notes',
    address: 'localhost:4321/a/',
  })
})

test('it counts what was found, places of one claim once, and says that no author is recorded', () => {
  const sentences = [aSentence(), aSentence({ occurrence: 2 }), aSentence({ kind: 'remark' })]
  const quotations = [aQuotation(), aQuotation({ id: 'p2' }), aQuotation({ occurrence: 2 })]
  expect(describeTextCard(aReading({ sentences, quotations }), 'http://localhost/a/', words)).toMatchObject({
    speaker: 'author not recorded in the saved copy',
    details: '1 claim, 2 quotations, 0 notes',
  })
})
