import { expect, test } from 'vitest'
import { findMarksAround } from '../../src/text/index.ts'

test.each([
  ['He said ‘the cat sat’ then.', 'cat', '‘the cat sat’'],
  [
    'He said ‘the cats’ mat isn’t theirs’ then.',
    'the cats’ mat isn’t theirs',
    '‘the cats’ mat isn’t theirs’',
  ],
  ["He said 'the cat sat' then.", 'the cat', "'the cat sat'"],
  ['Er sagte »die Katze« dann.', 'die Katze', '»die Katze«'],
  ['Han sa ”katten satt” då.', 'katten', '”katten satt”'],
  ['Er sagte ‚die Katze‘ dann.', '‚die Katze‘', '‚die Katze‘'],
  ['Han sa ’katten satt’ då.', 'katten', '’katten satt’'],
  ['Hän sanoi »kissa istui» sitten.', 'kissa', undefined],
  ['Il dit ‹le chat› alors.', 'chat', '‹le chat›'],
  ['Er sagte ›die Katze‹ dann.', 'Katze', '›die Katze‹'],
  ['『猫坐着』，他说。', '猫', '『猫坐着』'],
  ['《猫》，他读。', '猫', '《猫》'],
  ['The ‘cat’ and the dog on a ‘mat’.', 'and the dog', undefined],
  ['The ‘cat’ and the dog on a ‘mat’.', 'cat’ and the dog on a ‘mat', undefined],
  ['Il dit « le chat » et « le chien ».', 'et', undefined],
  ['The cat’s mat and the dogs’ log.', 'mat and', undefined],
  ['It said ‘the cat sat and never ended', 'cat sat', undefined],
  ['He said ‘the ›cat‹ sat’ then.', 'cat', '›cat‹'],
  ['No marks at all', 'marks', undefined],
])('%s: %s', (text, words, found) => {
  const start = text.indexOf(words)
  const range = findMarksAround(text, { start, end: start + words.length })
  expect(range && text.slice(range.start, range.end)).toBe(found)
})

test.each([
  ['5,000 before', `‘${'x'.repeat(4998)} cat’`, true],
  ['5,001 before', `‘${'x'.repeat(4999)} cat’`, false],
  ['4,999 behind', `‘cat ${'x'.repeat(4998)}’`, true],
  ['5,000 behind', `‘cat ${'x'.repeat(4999)}’`, false],
])('Marks are found so far from the words: %s', (_, text, isFound) => {
  const start = text.indexOf('cat')
  const range = isFound ? { start: 0, end: text.length } : undefined
  expect(findMarksAround(text, { start, end: start + 3 })).toEqual(range)
})
