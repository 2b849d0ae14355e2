import { expect, test } from 'vitest'
import { narrowAnswers } from '../../../../src/client/search/answers/narrow-answers.ts'
import { needsHelp } from '../../../../src/client/search/answers/needs-help.ts'
import type { Filters } from '../../../../src/search/index.ts'
import { createPassage } from '../../../search/passages.ts'
import { createAnswer } from '../create-answer.ts'

const passages = [
  createPassage({ stance: 'asserted' }, 0),
  createPassage({ kind: 'quotation', stance: 'reported', voice: { by: 'speaker', name: 'Jan' } }, 1),
  createPassage({ kind: 'note', voice: { by: 'editor' } }, 2),
]
const answer = createAnswer('/a/', 'phrase', 'near', 'some')
const answers = [{ ...answer, list: { ...answer.list, passages } }]

test.each<[Filters, readonly number[]]>([
  [{}, [0, 1, 2]],
  [{ voice: 'author' }, [0]],
  [{ voice: 'speaker:Jan' }, [1]],
  [{ stance: 'reported' }, [1]],
  [{ kind: 'note' }, [2]],
  [{ kind: 'note', stance: 'asserted' }, []],
])('By %j these are left: %j', (filters, left) => {
  const [narrowed] = narrowAnswers(answers, filters)
  expect(narrowed?.hits.map(({ passage }) => passage)).toEqual(left)
  expect(narrowed?.list.passages).toBe(passages)
})

test.each([
  ['nothing is found', [], true],
  ['a text has nothing', [createAnswer('/a/')], true],
  ['no sentence has all of the words', [createAnswer('/a/', 'some', 'some')], true],
  ['one has them, if apart', [createAnswer('/a/', 'some'), createAnswer('/b/', 'near')], false],
])('Where %s, other words may be meant: %s', (_, answers, isNeeded) => {
  expect(needsHelp(answers)).toBe(isNeeded)
})
