import { expect, test } from 'vitest'
import type { Answer } from '../../../../src/client/search/answers/search-answer.ts'
import { describeAnswers } from '../../../../src/client/search/results/describe-answers.ts'
import type { PassageKind } from '../../../../src/search/index.ts'
import type { Rank } from '../../../../src/search/query/hit.ts'
import { scripts } from '../../../../src/words/languages/en.ts'

function createAnswer(rank: Rank, ...kinds: readonly PassageKind[]): Answer {
  const passages = kinds.map((kind, i) => ({
    fragment: `s${i}`,
    paragraph: 1,
    kind,
    voice: { by: 'author' } as const,
    text: '',
  }))
  const hits = kinds.map((_, passage) => ({ passage, marks: [], rank, alsoIn: [] }))
  return { list: { page: '/text/', title: 'A text', passages }, hits }
}

test.each([
  ['', [], ''],
  ['…', [], 'Punctuation alone is not searched for: type a word or a symbol.'],
  ['a bridge', [], 'No single sentence holds “a bridge”.'],
  ['a bridge', [createAnswer('phrase', 'claim', 'remark', 'quotation', 'note')], '3 sentences and 1 note.'],
  ['a bridge', [createAnswer('phrase', 'claim'), createAnswer('begun', 'remark')], '2 sentences.'],
  ['a bridge', [createAnswer('identical', 'note', 'note')], '2 notes.'],
  [
    'a bridge',
    [createAnswer('near', 'claim')],
    'No sentence holds the phrase; 1 sentence with all of its words.',
  ],
  [
    'a bridge',
    [createAnswer('some', 'claim', 'note')],
    'No sentence holds all of the words; 1 sentence and 1 note with most of them.',
  ],
])('of “%s” it is said how much answers it', (words, answers, said) => {
  expect(describeAnswers(words, answers, scripts.searching)).toBe(said)
})
