import { expect, test } from 'vitest'
import { planReplacement } from '../../../../scripts/lib/build/plan-replacement.ts'

test.each([
  { name: 'nothing', before: [], after: [], plan: [] },
  {
    name: 'what pages load goes before pages',
    before: ['a.html'],
    after: ['a.html', 'z.css'],
    plan: ['put z.css', 'put a.html'],
  },
  {
    name: 'a new page goes before those that lead to it',
    before: ['a.html', 'b.html'],
    after: ['a.html', 'b.html', 'c.html'],
    plan: ['put c.html', 'put a.html', 'put b.html'],
  },
  {
    name: 'what is gone goes last, pages before what they loaded',
    before: ['a.css', 'b.html'],
    after: ['c.html'],
    plan: ['put c.html', 'remove b.html', 'remove a.css'],
  },
  {
    name: 'but a file first that a folder needs the place of',
    before: ['a', 'b'],
    after: ['a/c'],
    plan: ['remove a', 'put a/c', 'remove b'],
  },
  {
    name: 'and a folder that a file does',
    before: ['a/b/c', 'a/d'],
    after: ['a/b', 'a/d'],
    plan: ['remove a/b/c', 'put a/b', 'put a/d'],
  },
])('In the plan of a replacement: $name', ({ before, after, plan }) => {
  expect(planReplacement(before, after).map(({ kind, path }) => `${kind} ${path}`)).toEqual(plan)
})
