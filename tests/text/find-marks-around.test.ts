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
