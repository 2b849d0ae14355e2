import { expect, test } from 'vitest'
import { describeQuestion } from '../../../../scripts/lib/ledger/describe-question.ts'
import { ledgerOf, live } from '../../../ledger/entries.ts'

test('A question shows the words, where they stand, and what changed where that is of use', () => {
  const before = ledgerOf(
    live('long', {
      text: 'A sentence of more than forty characters that ends in a few words.',
      after: 'lamp',
    }),
    live('lamp', { text: 'You could count the masts from the hill.', before: 'long' }),
  )
  const claims = [
    { text: 'You could count the boats from the hill.', paragraph: 1 },
    { text: 'Nobody counts anything.', paragraph: 3 },
    { text: 'You could count the masts from the hill.', paragraph: 4 },
  ]
  const question = {
    id: 'lamp',
    text: 'You could count the masts from the hill.',
    paragraphs: [2, 5],
    candidates: claims.map((claim, index) => ({ ...claim, claim: index })),
    rivals: [],
  }
  const update = { before, claims, folder: 'content/hill', taken: new Set<string>(), ledger: before }
  expect(
    describeQuestion(question, { ...update, changes: [], questions: [], refusals: [], moves: [] }),
  ).toEqual([
    'content/hill: which claim is lamp now?',
    '   It said in ¶2, ¶5, after “… characters that ends in a few words.”:',
    '   “You could count the masts from the hill.”',
    '1  in ¶1, as the first claim:',
    '   “You could count the boats from the hill.”',
    '   You could count the [-masts-]{+boats+} from the hill.',
    '2  in ¶3, after “You could count the boats from the hill.”:',
    '   “Nobody counts anything.”',
    '3  in ¶4, after “Nobody counts anything.”:',
    '   the same words',
    '0  none of them: retire it',
  ])
})
