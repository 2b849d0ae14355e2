import { expect, test } from 'vitest'
import { nearestWords } from '../../src/text/index.ts'

const WORDS = [
  'alignment',
  'aligned',
  'assignment',
  'train',
  'trains',
  'rain',
  'the',
  'then',
  'they',
  'of',
  'on',
]

test.each([
  { name: 'a missing letter', typed: 'alignmnt', words: ['alignment'] },
  { name: 'a letter too many', typed: 'alignmentt', words: ['alignment'] },
  { name: 'another letter', typed: 'alignnent', words: ['alignment'] },
  { name: 'two swapped letters', typed: 'ailgnment', words: ['alignment'] },
  { name: 'two slips in a long word', typed: 'algnmnt', words: ['alignment'] },
  { name: 'one slip in a short word', typed: 'tran', words: ['train'] },
  { name: 'the nearest first, then what begins alike', typed: 'trainz', words: ['train', 'trains', 'rain'] },
  { name: 'no second slip in five letters', typed: 'trxxn', words: [] },
  { name: 'but in six', typed: 'trxxns', words: ['trains'] },
  { name: 'swapped letters in a short word', typed: 'teh', words: ['the'] },
  { name: 'the word itself before its neighbours', typed: 'the', words: ['the', 'then', 'they'] },
  { name: 'no slip in one or two letters', typed: 'on', words: ['on'] },
  { name: 'nothing near', typed: 'xylophone', words: [] },
  { name: 'nothing typed', typed: '', words: [] },
])('finds $name', ({ typed, words }) => {
  expect(nearestWords(WORDS, typed, 10)).toEqual(words)
})

test('returns no more than asked for', () => {
  expect(nearestWords(new Set(WORDS), 'the', 1)).toEqual(['the'])
})
