import { expect, test } from 'vitest'
import { chainPairs } from '../../../src/text/repeats/chain-pairs.ts'
import type { Pair } from '../../../src/text/repeats/pair-span.ts'

/**
 * Chain from the first paragraph of `earlier` and of `later` on. A letter is a paragraph; capitals can be
 * recognised by themselves and say ten words, small letters one; a capital and its small letter have one in common.
 */
function chain(earlier: string, later: string, mayHold = (place: number) => place < earlier.length): string {
  const letters = earlier + later
  const pairs = chainPairs([0, earlier.length], {
    compare: (one, other) => {
      const [letter, second] = [letters.charAt(one), letters.charAt(other)]
      if (letter.toLowerCase() !== second.toLowerCase()) return 0
      return isTelling(letter) && isTelling(second) ? 10 : 1
    },
    isTelling: place => isTelling(letters.charAt(place)),
    mayHold,
  })
  return pairs.map(([one, other]: Pair) => `${letters.charAt(one)}${other - earlier.length}`).join(' ')
}

const isTelling = (letter: string) => letter === letter.toUpperCase()

test.each<[string, string, string, string]>([
  ['Pairs follow each other', 'ABCD', 'ABCD', 'A0 B1 C2 D3'],
  ['A chain may be one pair', 'AB', 'AX', 'A0'],
  ['Three paragraphs may be missing', 'AXYZB', 'AB', 'A0 B1'],
  ['Four may not', 'AWXYZB', 'AB', 'A0'],
  ['Three paragraphs may be added', 'AB', 'AXYZB', 'A0 B4'],
  ['Four may not be added', 'AB', 'AWXYZB', 'A0'],
  ['Of two orders the one with more words wins', 'AbCD', 'ACbD', 'A0 C1 D3'],
  ['A longer chain wins over a nearer pair', 'ABXYC', 'AXYBC', 'A0 X1 Y2 C4'],
  ['What is not telling joins where it adjoins', 'AbcD', 'AbcD', 'A0 b1 c2 D3'],
  ['It joins across a gap inside the chain', 'AbD', 'AXbD', 'A0 b2 D3'],
  ['It ends the chain where it adjoins', 'Ab', 'Ab', 'A0 b1'],
  ['It does not end the chain across a gap', 'AXb', 'AYb', 'A0'],
  ['Nor where one side alone has a gap', 'Ab', 'AXb', 'A0'],
  ['Nor where it is the other side', 'AXb', 'Ab', 'A0'],
  ['Nor if it is telling on one side alone', 'AXb', 'AYB', 'A0'],
  ['Nor after another across a gap', 'AXbc', 'AYbc', 'A0'],
])('%s', (_, earlier, later, pairs) => {
  expect(chain(earlier, later)).toBe(pairs)
})

test('A run ends before what it may not hold', () => {
  expect(chain('ABCD', 'ABCD', place => place !== 2 && place < 4)).toBe('A0 B1')
})

test('A text that says one thing on and on is chained along the diagonal', () => {
  expect(chain('AAAAAAAAAAAA', 'AAAAAAAAAAAA').split(' ')).toHaveLength(12)
})
