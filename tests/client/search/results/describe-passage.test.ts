import { expect, test } from 'vitest'
import { describePassage } from '../../../../src/client/search/results/describe-passage.ts'
import type { Passage } from '../../../../src/search/index.ts'
import { scripts } from '../../../../src/words/languages/en.ts'
import { createPassage } from '../../../search/passages.ts'

test.each<[Partial<Passage>, string]>([
  [{ kind: 'claim' }, 'claim'],
  [{ kind: 'claim', stance: 'asserted' }, 'claim'],
  [{ kind: 'claim', stance: 'entertained' }, 'entertained, not asserted'],
  [{ kind: 'claim', stance: 'reported', speaker: 'Jan Leike' }, 'reported, attributed to Jan Leike'],
  [{ kind: 'quotation', stance: 'reported', voice: { by: 'speaker', name: 'Jan' } }, 'quoted from Jan'],
  [{ kind: 'quotation', stance: 'reported', voice: { by: 'speaker' } }, 'quoted from unnamed speaker'],
  [{ kind: 'note', voice: { by: 'editor' } }, 'editor’s note'],
  [{ kind: 'remark' }, 'remark'],
])('Of %j is said: %s', (passage, said) => {
  expect(describePassage(createPassage(passage, 0), scripts)).toBe(said)
})
