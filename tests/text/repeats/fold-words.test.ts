import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { foldWords } from '../../../src/text/repeats/fold-words.ts'

test.each<[string, string, string[]]>([
  ['Case and punctuation are dropped', 'Good post! (Yes.)', ['good', 'post', 'yes']],
  ['White space of any kind and amount parts words', ' a\u00a0b\t\nc ', ['a', 'b', 'c']],
  [
    'An apostrophe inside a word is part of it, whatever its shape',
    "Don’t can't ʼtis‘",
    ["don't", "can't", 'tis'],
  ],
  ['A hyphen parts words', 'well-known', ['well', 'known']],
  ['Digits are words', 'In 2024, 3.5 of 10', ['in', '2024', '3', '5', 'of', '10']],
  [
    'An accent makes another word, composed or not',
    'resume résumé re\u0301sume\u0301',
    ['resume', 'résumé', 'résumé'],
  ],
  [
    'Soft hyphens and zero-width characters are invisible',
    'auto\u00admatic re\u200bsearch',
    ['automatic', 'research'],
  ],
  ['Ligatures and full-width letters are their plain letters', 'ﬁne Ａ１', ['fine', 'a1']],
  ['A vowel sign is part of its word', 'हिन्दी है', ['हिन्दी', 'है']],
  [
    'Where no spaces are written each character is a word',
    '账簿2本、かな Tokyo',
    ['账', '簿', '2', '本', 'か', 'な', 'tokyo'],
  ],
  ['A text without letters or digits has no words', '*** – 🙂', []],
  ['An empty text has no words', '', []],
])('%s', (_, text, words) => {
  expect(foldWords(text)).toEqual(words)
})

test('Words folded twice are the same', () => {
  assert(
    property(string({ unit: 'grapheme' }), text => {
      const words = foldWords(text)
      expect(foldWords(words.join(' ')).join(' ')).toBe(words.join(' '))
    }),
  )
})
