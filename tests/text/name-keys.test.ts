import { expect, test } from 'vitest'
import { nameKeys } from '../../src/text/index.ts'

test.each([
  [['title'], '`title`'],
  [['source', 'url'], '`url` of `source`'],
  [['claims', 1], 'claim 2 (the first is 1)'],
  [['claims', 0, 'supports', 2, 'exact'], '`exact` of `supports` 3 of claim 1 (the first is 1)'],
  [['texts', 0, 'name'], '`name` of text 1 (the first is 1)'],
  [['words', 0, 1], 'word 1 2 (the first is 1)'],
])('%j', (keys, name) => {
  expect(nameKeys(keys)).toBe(name)
})
