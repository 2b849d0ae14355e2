import { expect, test } from 'vitest'
import { rankResults } from '../../../../src/client/search/answers/rank-results.ts'
import { createAnswer } from '../create-answer.ts'

const list = (answers: readonly ReturnType<typeof createAnswer>[], here: string) =>
  rankResults(answers, here).map(({ list, hit }) => `${list.page} ${hit.rank}`)

const answers = [
  createAnswer('/a/', 'phrase', 'begun'),
  createAnswer('/b/', 'near', 'some'),
  createAnswer('/c/', 'identical', 'phrase'),
]

test('Of several texts the best hits come first, in their order where they are equally good', () => {
  expect(list(answers, '/')).toEqual([
    '/c/ identical',
    '/a/ phrase',
    '/c/ phrase',
    '/a/ begun',
    '/b/ near',
    '/b/ some',
  ])
})

test('Those of the page that is open come before all others, in their own order', () => {
  expect(list(answers, '/b/').slice(0, 3)).toEqual(['/b/ near', '/b/ some', '/c/ identical'])
})

test('Where nothing answers there are none', () => {
  expect(list([], '/a/')).toEqual([])
  expect(list([createAnswer('/a/')], '/a/')).toEqual([])
})
