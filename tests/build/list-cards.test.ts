import { expect, test } from 'vitest'
import { listCards } from '../../src/build/list-cards.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aReading, aSentence } from '../cards/a-reading.ts'

test('a text has a card of its own and one of every sentence with an id, at its first place', () => {
  const reading = aReading({
    sentences: [
      aSentence(),
      aSentence({ kind: 'remark', id: undefined }),
      aSentence({ kind: 'quotation', voice: { by: 'speaker', name: 'Jan Leike' }, id: 'theirs-k3f9' }),
      aSentence({ occurrence: 2 }),
    ],
  })
  const cards = listCards(reading, path => `https://example.org/texts/${path}`, wordsFor('en'))
  expect(cards.map(({ path, card }) => [path, card.address])).toEqual([
    ['on-the-margin/card.png', 'example.org/texts/on-the-margin/'],
    [
      'on-the-margin/notes-belong-margin-k3f9/card.png',
      'example.org/texts/on-the-margin/notes-belong-margin-k3f9/',
    ],
    ['on-the-margin/theirs-k3f9/card.png', 'example.org/texts/on-the-margin/theirs-k3f9/'],
  ])
})
