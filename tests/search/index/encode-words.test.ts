import { expect, test } from 'vitest'
import { encodeWords } from '../../../src/search/index/encode-words.ts'

test.each([
  { name: 'words', text: 'The bad Plan.', words: 'the bad plan' },
  { name: 'marks that stand alone', text: 'capital / support', words: 'capital support' },
  { name: 'a word that marks only join', text: 'don’t, e.g., now', words: 'don-t e-g now' },
  { name: 'a word of two parts twice', text: 'a long-term plan', words: 'a long-term long-term plan' },
  {
    name: 'a word in a word',
    text: 'a don’t-know answer',
    words: 'a dont-know dont-know answer',
  },
  { name: 'a letter on its own', text: 'think—I know', words: 'think-i i know' },
  { name: 'letters and digits on their own', text: 'gpt4-based', words: 'gpt4 gpt4-based' },
  {
    name: 'an address as its parts',
    text: 'a.bb/cc/dd/ee/ff/gg/hh/jj/kk',
    words: 'a bb cc dd ee ff gg hh jj kk',
  },
  {
    name: 'a word of eight parts whole, once for each',
    text: 'aa/bb/cc/dd/ee/ff/gg/hh',
    words: Array(8).fill('aa-bb-cc-dd-ee-ff-gg-hh').join(' '),
  },
  {
    name: 'one of nine as its parts',
    text: 'aa/bb/cc/dd/ee/ff/gg/hh/jj',
    words: 'aa bb cc dd ee ff gg hh jj',
  },
])('writes $name', ({ text, words }) => {
  expect(encodeWords(text)).toBe(words)
})
