import { expect, test } from 'vitest'
import { noteFragment, noteReferenceFragment, paragraphFragment } from '../../../src/model/index.ts'
import { findNumbered } from '../../../src/text/names/find-numbered.ts'

const NAMED = { p: paragraphFragment, note: noteFragment, ref: noteReferenceFragment }
const NAMES = [1, 2, 11].flatMap(n => Object.values(NAMED).map(nameOf => nameOf(n)))

test.each([
  { typed: paragraphFragment(40), kind: 'paragraph', last: paragraphFragment(11) },
  { typed: noteFragment(40), kind: 'note', last: noteFragment(11) },
  { typed: noteReferenceFragment(40), kind: 'note', last: noteReferenceFragment(11) },
])('$typed is one of the names that the page counts', ({ typed, kind, last }) => {
  expect(findNumbered(NAMES, typed)).toEqual({ kind, count: 3, last })
  expect(findNumbered([], typed)).toEqual({ kind, count: 0 })
})

test.each(['p', 'p4a', 'note-', 'a-claim-k3f9', '40'])('%s is none', typed => {
  expect(findNumbered(NAMES, typed)).toBeUndefined()
})
